import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel
import HolidayRules

extension Invocation {
  /// What `check` finds with the program's search engine and the system's time zones.
  func checked(
    on day: CalendarDate?, stale: Bool = false,
    _ check: (ContentCheck) throws(ContentFolderError) -> CheckedContent
  ) throws(ExitError) -> CheckedContent {
    let progress = ProgressIndicator(console)
    let content = ContentCheck(
      today: day, stale: stale,
      judge: { [engines] searches, library in
        let checker = SearchExpectationChecker(
          engines.engine(for: library, waits: true), fallback: library.collection.language)
        return searches.concurrentMap(checker.verdict)
      }, progress: { done, total in progress?.report(done: done, of: total) }, timeZoneExists: TimeZoneDatabase.exists,
      calendarCommand: KnownCalendar.command)
    return try ExitError.wrapping { () throws(ContentFolderError) in
      defer { progress?.end() }
      return try check(content)
    }
  }
}
