package import TerminalModel

extension Keymap {
  /// A sequence of keys that is given another command, or none.
  package struct Change: Hashable, Sendable {
    package let keys: [Key]
    package let command: Command?

    package init(_ keys: [Key], _ command: Command?) {
      self.keys = keys
      self.command = command
    }
  }

  /// What a change binds is shown before what was there; a sequence that could no longer be typed, because one of the two is
  /// the beginning of the other, gives way to it.
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
  /// Whether one of the two begins with the other.
  package func isBeginning(orHas other: [Key]) -> Bool { starts(with: other) || other.starts(with: self) }
}
