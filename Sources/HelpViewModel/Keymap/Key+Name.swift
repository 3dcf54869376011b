package import TerminalModel

extension Key {
  /// The name of the key in hints and in the help: `↑`, `Enter`, `^D`, `g`.
  package var name: String {
    switch (code, modifiers) {
    case (.up, []): "↑"
    case (.down, []): "↓"
    case (.left, []): "←"
    case (.right, []): "→"
    case (.enter, []): "Enter"
    case (.escape, []): "Esc"
    case (.tab, []): "Tab"
    case (.character(" "), []): "Space"
    case (.character(let character), .control): "^" + character.uppercased()
    case (.character(let character), []): String(character)
    default: notation.filter { $0 != "<" && $0 != ">" }
    }
  }
}

extension [Key] {
  package var name: String { map(\.name).joined(separator: " ") }
}
