package import TerminalModel

extension Keymap {
  /// Binds a key sequence to another command, or to none.
  package struct Change: Hashable, Sendable {
    package let keys: [Key]
    package let command: Command?

    package init(_ keys: [Key], _ command: Command?) {
      self.keys = keys
      self.command = command
    }
  }

  /// Puts the bindings of `changes` before the others, and removes those whose keys they replace or make impossible to
  /// type because one sequence is a prefix of the other.
  package func changed(by changes: [Change]) -> Keymap {
    let bound = changes.compactMap { change in change.command.map { Binding(change.keys, $0) } }
    let kept = bindings.filter { binding in
      !changes.contains { change in
        change.keys == binding.keys || change.command != nil && change.keys.isBeginning(orHas: binding.keys)
      }
    }
    return Keymap(bound + kept)
  }
}

extension [Key] {
  /// True if one of the two is a prefix of the other.
  package func isBeginning(orHas other: [Key]) -> Bool { starts(with: other) || other.starts(with: self) }
}
