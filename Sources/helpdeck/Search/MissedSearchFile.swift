import HelpContent
import HelpSystem
import HelpViewModel

/// The file of searches that found nothing, where the configuration names one and files may be written.
struct MissedSearchFile {
  let log: MissedSearchLog

  /// Nil if none is to be kept.
  init?(_ context: CommandContext) {
    guard let path = context.configuration.missedSearchFile.value, !context.console.environment.isSecured else {
      return nil
    }
    log = MissedSearchLog(path)
  }

  /// A search is never held up by it: a file that cannot be written is told by `doctor`.
  func append(_ text: String, on day: CalendarDate?) { log.append(text, day: day?.description ?? "") }
}
