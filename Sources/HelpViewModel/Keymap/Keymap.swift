package import TerminalModel

/// The key sequences of commands.
package struct Keymap: Equatable, Sendable {
  package struct Binding: Hashable, Sendable {
    package let keys: [Key]
    package let command: Command

    package init(_ keys: [Key], _ command: Command) {
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

  package let bindings: [Binding]

  package init(_ bindings: [Binding]) { self.bindings = bindings }

  package func match(_ keys: [Key]) -> Match {
    if let binding = bindings.first(where: { $0.keys == keys }) { return .command(binding.command) }
    return bindings.contains { $0.keys.starts(with: keys) } ? .unfinished : .none
  }

  /// The key sequences of a command; the first one is shown in hints.
  package func keys(for command: Command) -> [[Key]] {
    bindings.filter { $0.command == command }.map(\.keys)
  }

  /// Splits an Alt key that is not bound into Escape and the key, because terminals send the same bytes for both.
  package func typed(_ key: Key) -> [Key] {
    guard key.modifiers.contains(.alt), !bindings.contains(where: { $0.keys.contains(key) }) else { return [key] }
    return [.escape, Key(code: key.code, modifiers: key.modifiers.subtracting(.alt))]
  }
}
