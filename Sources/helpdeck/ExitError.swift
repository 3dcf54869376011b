import HelpContent
import HelpViewModel

/// Ends a command with messages and an exit status.
struct ExitError: Error, Equatable {
  let status: ExitStatus
  let messages: [Message]
  /// Printed below the messages, one per line.
  let details: [String]

  private init(status: ExitStatus, messages: [Message], details: [String]) {
    self.status = status
    self.messages = messages
    self.details = details
  }

  /// Adds "did you mean" if there are suggestions.
  init(_ status: ExitStatus, _ message: Message, suggestions: [String] = [], details: [String] = []) {
    self.status = status
    messages = [message] + (suggestions.isEmpty ? [] : [.cli(.didYouMean(suggestions))])
    self.details = details
  }

  /// Adds "did you mean" if there are suggestions, and the entries that come nearest.
  init(_ status: ExitStatus, _ message: Message, suggestions: [String], nearest: [String]) {
    let error = ExitError(status, message, suggestions: suggestions)
    self.init(
      status: status, messages: error.messages + (nearest.isEmpty ? [] : [.search(.nearest)]),
      details: nearest.map { "  " + $0 })
  }

  /// For a word that is neither a command nor an entry; suggests both.
  static func unknownWord(_ word: String, entries: [String] = []) -> ExitError {
    let command = EditDistance.nearest(to: word, in: Helpdeck.commandNames)
    // After `--`, the name of a command is not one.
    let suggestions = ((command.map { [$0] } ?? []) + entries).filter { $0 != word }
    return ExitError(.usage, .cli(.unknownWord(word)), suggestions: suggestions)
  }
}
