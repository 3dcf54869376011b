package import TerminalModel

/// Which keys, pressed in which order, stand for which command.
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

  /// The key sequences of a command, the first being the one to show.
  package func keys(for command: Command) -> [[Key]] {
    bindings.filter { $0.command == command }.map(\.keys)
  }

  /// What was typed: a terminal sends Escape and a key typed right after it as it sends Alt with the key, so where nothing
  /// is bound to Alt, it was the two of them.
  package func typed(_ key: Key) -> [Key] {
    guard key.modifiers.contains(.alt), !bindings.contains(where: { $0.keys.contains(key) }) else { return [key] }
    return [.escape, Key(code: key.code, modifiers: key.modifiers.subtracting(.alt))]
  }
}
