import HelpSearch
import HelpViewModel
import Threads

/// Searches on while the browser takes keys; a new search ends the one before.
final class BackgroundSearch: Sendable {
  private let searches = CancellationSource()
  /// While an index is being made, what was found so far is shown as often as this.
  private static let pause: Duration = .milliseconds(150)

  /// Nil only ends what is going on. Whatever is found is posted, at the latest when all is found.
  func start(_ query: SearchQuery?, _ engine: any SearchEngine, _ mailbox: Mailbox) {
    let isCancelled = searches.restart()
    guard let query else { return }
    WorkerThread {
      while !isCancelled() {
        let results = engine.results(
          for: query, limit: SearchSession.limit, depth: .full, isCancelled: isCancelled)
        if isCancelled() { return }
        mailbox.post(.action(.searched(query, results)))
        if results.isTotalExact || results.coverage == 1 { return }
        WorkerThread.sleep(for: Self.pause)
      }
    }.detach()
  }
}
