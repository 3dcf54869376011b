import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

extension Invocation {
  /// What is wrong with content, its searches tried and its times looked up; `read` says with which.
  func diagnostics(
    on day: CalendarDate?, stale: Bool = false,
    _ read: (ContentCheck) throws(ContentFailure) -> [Diagnostic]
  ) throws(ExitError) -> [Diagnostic] {
    let progress = ProgressIndicator(console)
    let check = ContentCheck(
      today: day, stale: stale,
      judge: { searches, library in
        SearchExpectationChecker(CommandContext.engine(for: library), fallback: library.collection.language).findings(
          in: searches)
      }, progress: { done, total in progress?.report(done: done, of: total) }, timeZoneExists: Zones.exists)
    return try ExitError.wrapping { () throws(ContentFailure) in
      defer { progress?.end() }
      return try read(check)
    }
  }
}
