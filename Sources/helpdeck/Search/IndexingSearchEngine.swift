import HelpContent
import HelpSearch
import Synchronization
import Threads

/// A search engine whose index is being built by threads of its own. A query waits for them, but not longer than would
/// be noticed; then the engine answers from what is there.
final class IndexingSearchEngine: SearchEngine {
  private let engine: any SearchEngine
  private let isIndexed = Latch()
  /// Threads that have not ended.
  private let working: Atomic<Int>
  private let deadline: ContinuousClock.Instant
  /// Work for which the system gave no thread at all; the first query does it.
  private let postponed = Mutex<(@Sendable () -> Void)?>(nil)

  /// `work` runs in every thread. Queries wait for its end until `patience` has passed since the start.
  init(
    threads: Int, _ engine: any SearchEngine, patience: Duration = .milliseconds(100),
    work: @escaping @Sendable () -> Void
  ) {
    self.engine = engine
    working = Atomic(threads)
    deadline = .now + patience
    var started = 0
    for _ in 0..<threads {
      let thread = WorkerThread { [self] in
        work()
        end(1)
      }
      guard let thread else { break }
      thread.detach()
      started += 1
    }
    if started == 0 { postponed.withLock { $0 = work } } else { end(threads - started) }
  }

  private func end(_ threads: Int) {
    if working.wrappingSubtract(threads, ordering: .acquiringAndReleasing).newValue == 0 { isIndexed.open() }
  }

  private func waitForIndex() {
    let work = postponed.withLock { postponed in
      defer { postponed = nil }
      return postponed
    }
    if let work {
      work()
      isIndexed.open()
    }
    isIndexed.wait(until: deadline)
  }

  func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    waitForIndex()
    return engine.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled)
  }

  func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] {
    waitForIndex()
    return engine.values(of: filter, beginningWith: text, at: time)
  }

  /// What is indexed so far, without waiting.
  func changed(since day: CalendarDate, limit: Int) -> [Reference] { engine.changed(since: day, limit: limit) }
}
