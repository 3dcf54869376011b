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
  var chosen: Command?
  var offset = 0

  init(_ scope: Scope) { self.scope = scope }
}

/// A command in the palette.
package struct PaletteLine: Equatable, Sendable {
  package let command: Command
  package let keys: String
  package let words: String
  /// Empty where no shell command does the same.
  package let shell: String
}
