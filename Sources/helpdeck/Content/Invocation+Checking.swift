import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel

extension Invocation {
  /// The diagnostics that `read` finds, its expected searches and time zones included.
  func diagnostics(
    on day: CalendarDate?, stale: Bool = false,
    _ read: (ContentCheck) throws(ContentFolderError) -> [Diagnostic]
  ) throws(ExitError) -> [Diagnostic] {
    let progress = ProgressIndicator(console)
    let check = ContentCheck(
      today: day, stale: stale,
      judge: { [engines] searches, library in
        SearchExpectationChecker(engines.engine(for: library, waits: true), fallback: library.collection.language)
          .diagnostics(
            in: searches)
      }, progress: { done, total in progress?.report(done: done, of: total) }, timeZoneExists: TimeZoneDatabase.exists)
    return try ExitError.wrapping { () throws(ContentFolderError) in
      defer { progress?.end() }
      return try read(check)
    }
  }
}
