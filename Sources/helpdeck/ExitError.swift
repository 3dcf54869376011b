import HelpContent
import HelpViewModel

/// Why a command ends without having done what it was asked: words for the person, a status for the script.
struct ExitError: Error, Equatable {
  let status: ExitStatus
  let messages: [CommandMessage]
  /// What the message is about, a line each.
  let details: [String]

  /// `suggestions` are what may have been meant.
  init(_ status: ExitStatus, _ message: CommandMessage, suggestions: [String] = [], details: [String] = []) {
    self.status = status
    messages = [message] + (suggestions.isEmpty ? [] : [.didYouMean(suggestions)])
    self.details = details
  }

  /// What is neither a command nor an entry was most likely meant to be one of them.
  static func unknownWord(_ word: String, entries: [String] = []) -> ExitError {
    let command = Nearness.nearest(to: word, in: Helpdeck.commandNames)
    // Behind `--` a command's name is no command.
    let suggestions = ((command.map { [$0] } ?? []) + entries).filter { $0 != word }
    return ExitError(.usage, .unknownWord(word), suggestions: suggestions)
  }
}
