/// A list of commands over everything else: narrowed by typing, and run from.
package struct Palette: Equatable, Sendable {
  package enum Scope: Equatable, Sendable {
    /// What can be done where one is, with all of its keys.
    case here
    /// All there is, with the shell command that does the same.
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
  /// Empty where no shell command does the same.
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
