package import HelpContent

/// A list to filter by typing and to choose from.
package struct Palette: Equatable, Sendable {
  package enum Scope: Equatable, Sendable {
    /// The commands with an effect in the current state, with all their keys.
    case here
    /// All commands, with their equivalents in the shell.
    case everything
    /// The channels of all services, open ones first.
    case channels
    /// The notes and replies edited in this session.
    case editedTexts
  }

  package let scope: Scope
  package internal(set) var field = TextField()
  var chosen: PaletteLine.Target?
  var offset = 0
  /// The lines of a list that would take long to make for each key; made again every minute. Empty for commands.
  var kept: [PaletteLine] = []

  init(_ scope: Scope) { self.scope = scope }

  /// True once a line was chosen by moving to it, until something is typed.
  package var hasMoved: Bool { chosen != nil }

  var isOfCommands: Bool { scope == .here || scope == .everything }
}

/// A line of a palette.
package struct PaletteLine: Equatable, Sendable {
  package enum Target: Hashable, Sendable {
    case browser(Command)
    /// A row of the list, or a line of the page, below the palette; from 1.
    case row(Int)
    /// For the text field below the palette.
    case textField(TextFieldCommand)
    case channel(Reference)
    /// By its id.
    case editedText(Int)
  }

  package let target: Target
  /// Of a command its title, its keys and the equivalent shell command; of a channel its service, its name, its value and
  /// its times; of an edited text its time, its kind with its entry, and its case. Unknown ones are empty.
  package let columns: [String]
  /// Whether a channel is open; nil for other lines.
  package let availability: OpeningHours.Kind?
  /// The text in which typed words are looked for.
  let searched: String

  init(_ target: Target, _ columns: [String], availability: OpeningHours.Kind? = nil, also: String = "") {
    self.target = target
    self.columns = columns
    self.availability = availability
    searched = (columns + [also]).joined(separator: " ")
  }

  /// The keys of a command; empty for other lines.
  package var keys: String {
    switch target {
    case .browser, .textField: columns[1]
    case .row, .channel, .editedText: ""
    }
  }

  /// Empty if there is no equivalent shell command.
  package var shellCommand: String {
    if case .browser = target { columns[2] } else { "" }
  }
}
