package import TerminalModel

/// The key sequences of commands: those of the browser, and those of text fields.
package struct Keymap: Equatable, Sendable {
  package struct Binding<Bound: BindableCommand>: Hashable, Sendable {
    package let keys: [Key]
    package let command: Bound

    package init(_ keys: [Key], _ command: Bound) {
      self.keys = keys
      self.command = command
    }
  }

  package enum Match: Equatable, Sendable {
    case command(Command)
    /// More keys must follow.
    case unfinished
    case none
  }

  package static let standard = Keymap(Command.standardBindings, textField: TextFieldCommand.standardBindings)

  package let bindings: [Binding<Command>]
  /// Looked up first while a text field has the focus.
  package let textFieldBindings: [Binding<TextFieldCommand>]

  package init(
    _ bindings: [Binding<Command>], textField: [Binding<TextFieldCommand>] = TextFieldCommand.standardBindings
  ) {
    self.bindings = bindings
    textFieldBindings = textField
  }

  package func match(_ keys: [Key]) -> Match {
    if let binding = bindings.first(where: { $0.keys == keys }) { return .command(binding.command) }
    return bindings.contains { $0.keys.starts(with: keys) } ? .unfinished : .none
  }

  /// The key sequences of a command; the first one is shown in hints.
  package func keys(for command: Command) -> [[Key]] {
    bindings.filter { $0.command == command }.map(\.keys)
  }

  /// The keys of a command as hints show them; empty if it has none.
  package func keyName(of command: Command) -> String { keys(for: command).first?.name ?? "" }

  package func hasKeys(for command: Command) -> Bool { bindings.contains { $0.command == command } }

  /// Splits an Alt key that is not bound there into Escape and the key, because terminals send the same bytes for both.
  package func typed(_ key: Key, inTextField: Bool = false) -> [Key] {
    guard key.modifiers.contains(.alt), !bindings.contains(where: { $0.keys.contains(key) }),
      !inTextField || textFieldCommand(for: key) == nil
    else { return [key] }
    return [.escape, Key(code: key.code, modifiers: key.modifiers.subtracting(.alt))]
  }
}
