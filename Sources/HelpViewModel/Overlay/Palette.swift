/// A list of commands to filter by typing and to run.
package struct Palette: Equatable, Sendable {
  package enum Scope: Equatable, Sendable {
    /// The commands with an effect in the current state, with all their keys.
    case here
    /// All commands, with their equivalents in the shell.
    case everything
  }

  package let scope: Scope
  package internal(set) var field = TextField()
  var chosen: PaletteLine.Target?
  var offset = 0

  init(_ scope: Scope) { self.scope = scope }
}

/// A command in the palette.
package struct PaletteLine: Equatable, Sendable {
  package enum Target: Hashable, Sendable {
    case browser(Command)
    /// For the text field below the palette.
    case textField(TextFieldCommand)
  }

  package let command: Target
  package let keys: String
  package let words: String
  /// Empty if there is no equivalent shell command.
  package let shell: String
}

extension PaletteLine.Target {
  var message: KeyMessage {
    switch self {
    case .browser(let command): .command(command)
    case .textField(let command): .textField(command)
    }
  }

  /// The name in the configuration.
  var name: String {
    switch self {
    case .browser(let command): command.name
    case .textField(let command): command.name
    }
  }
}
