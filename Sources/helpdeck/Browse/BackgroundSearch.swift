import HelpSearch
import HelpViewModel
import Threads

/// Completes searches in the background. A new search cancels the one before.
final class BackgroundSearch: Sendable {
  private let searches = CancellationSource()
  /// Interval between partial results while the index is being built.
  private static let pause: Duration = .milliseconds(150)

  /// Posts partial results and finally all of them. A nil query only cancels.
  func start(_ query: SearchQuery?, _ engine: any SearchEngine, _ mailbox: Mailbox) {
    let isCancelled = searches.restart()
    guard let query else { return }
    let thread = WorkerThread {
      while !isCancelled() {
        let results = engine.results(
          for: query, limit: SearchSession.limit, depth: .full, isCancelled: isCancelled)
        if isCancelled() { return }
        mailbox.post(.action(.searched(query, results)))
        if results.isTotalExact || results.coverage == 1 { return }
        WorkerThread.sleep(for: Self.pause)
      }
    }
    if let thread { return thread.detach() }
    // Once only, since nothing could cancel it.
    let results = engine.results(for: query, limit: SearchSession.limit, depth: .full, isCancelled: { false })
    mailbox.post(.action(.searched(query, results)))
  }
}
