package import TerminalModel

extension Keymap {
  /// Binds a key sequence to another command, or to none.
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

  /// Puts the bindings of `changes` before the others, and removes those whose keys they replace or make impossible to
  /// type because one sequence is a prefix of the other.
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
  /// True if one of the two is a prefix of the other.
  package func isBeginning(orHas other: [Key]) -> Bool { starts(with: other) || other.starts(with: self) }
}
