package import TerminalModel

extension Keymap {
  package func textFieldCommand(for key: Key) -> TextFieldCommand? {
    textFieldBindings.first { $0.keys == [key] }?.command
  }

  package func keys(for command: TextFieldCommand) -> [Key] {
    textFieldBindings.filter { $0.command == command }.flatMap(\.keys)
  }

  /// The keys of a browser's command that work while a text field has the focus.
  func keysInTextField(for command: Command) -> [[Key]] {
    keys(for: command).filter { keys in
      // In an empty field, Backspace closes the field.
      isLeftToBrowser(keys) || command == .back && keys.count == 1 && textFieldCommand(for: keys[0]) == .deleteBackward
    }
  }

  /// The bindings of the browser that work while a text field has the focus.
  package var browserBindingsInTextField: [Binding<Command>] {
    bindings.filter { $0.command.definition.worksInTextField && isLeftToBrowser($0.keys) }
  }

  /// True if a text field uses the keys neither as text nor for a command of its own.
  private func isLeftToBrowser(_ keys: [Key]) -> Bool {
    guard let key = keys.first, keys.count == 1 else { return false }
    return key.typedCharacter == nil && textFieldCommand(for: key) == nil
  }
}
