package import TerminalModel

extension Keymap {
  /// A sequence of keys that is given another command, or none.
  package struct Change<Bound: BindableCommand>: Hashable, Sendable {
    package let keys: [Key]
    package let command: Bound?

    package init(_ keys: [Key], _ command: Bound?) {
      self.keys = keys
      self.command = command
    }
  }

  package func changed(by changes: [Change<Command>], textField: [Change<TextFieldCommand>] = []) -> Keymap {
    Keymap(Self.changed(bindings, by: changes), textField: Self.changed(textFieldBindings, by: textField))
  }

  /// New bindings are shown before old ones; an old sequence that could no longer be typed, because one of the two is a
  /// prefix of the other, gives way.
  private static func changed<Bound>(_ bindings: [Binding<Bound>], by changes: [Change<Bound>]) -> [Binding<Bound>] {
    let bound = changes.compactMap { change in change.command.map { Binding(change.keys, $0) } }
    let kept = bindings.filter { binding in
      !changes.contains { change in
        change.keys == binding.keys || change.command != nil && change.keys.isBeginning(orHas: binding.keys)
      }
    }
    return bound + kept
  }
}

extension [Key] {
  /// Whether one of the two begins with the other.
  package func isBeginning(orHas other: [Key]) -> Bool { starts(with: other) || other.starts(with: self) }
}
