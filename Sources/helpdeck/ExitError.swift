import HelpContent
import HelpViewModel

/// Ends a command with messages and an exit status.
struct ExitError: Error, Equatable {
  let status: ExitStatus
  let messages: [Message]
  /// Printed below the messages, one per line.
  let details: [String]

  /// Adds "did you mean" if there are suggestions.
  init(_ status: ExitStatus, _ message: Message, suggestions: [String] = [], details: [String] = []) {
    self.status = status
    messages = [message] + (suggestions.isEmpty ? [] : [.cli(.didYouMean(suggestions))])
    self.details = details
  }

  /// For a word that is neither a command nor an entry; suggests both.
  static func unknownWord(_ word: String, entries: [String] = []) -> ExitError {
    let command = EditDistance.nearest(to: word, in: Helpdeck.commandNames)
    // After `--`, the name of a command is not one.
    let suggestions = ((command.map { [$0] } ?? []) + entries).filter { $0 != word }
    return ExitError(.usage, .cli(.unknownWord(word)), suggestions: suggestions)
  }
}
