package import HelpContent
package import TerminalModel

/// A command of text fields. Everything else typed there is text, or for the browser.
package enum TextFieldCommand: String, BindableCommand {
  case deleteBackward, deleteForward, deleteWord, deleteToStart
  case left, right, start, end
  /// In the list below the field.
  case next, previous

  package static let standardBindings = table.flatMap { command, keys in
    keys.map { Keymap.Binding([$0], command) }
  }

  private static let table: [(TextFieldCommand, [Key])] = [
    (.deleteBackward, [.backspace]),
    (.deleteForward, [.delete]),
    (.deleteWord, [.control("w")]),
    (.deleteToStart, [.control("u")]),
    (.left, [.left]),
    (.right, [.right]),
    (.start, [.home, .control("a")]),
    (.end, [.end, .control("e")]),
    (.next, [.control("n"), .control("j")]),
    (.previous, [.control("p"), .control("k")]),
  ]

  package static func refusal(of keys: [Key]) -> InvalidKeysReason? {
    if keys.count > 1 { return .sequenceInTextField }
    return keys.contains { $0.typedCharacter != nil } ? .characterInTextField : nil
  }

  /// Backspace closes an empty field.
  func action(in field: TextField) -> Action {
    switch self {
    case .deleteBackward: field.text.isEmpty ? .command(.back) : .edit(.deleteBackward)
    case .deleteForward: .edit(.deleteForward)
    case .deleteWord: .edit(.deleteWord)
    case .deleteToStart: .edit(.deleteToStart)
    case .left: .edit(.left)
    case .right: .edit(.right)
    case .start: .edit(.start)
    case .end: .edit(.end)
    case .next: .command(.down)
    case .previous: .command(.up)
    }
  }
}
