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

  /// `work` runs in every thread. Queries wait for its end until `patience` has passed since the start.
  init(
    threads: Int, _ engine: any SearchEngine, patience: Duration = .milliseconds(100),
    work: @escaping @Sendable () -> Void
  ) {
    self.engine = engine
    working = Atomic(threads)
    deadline = .now + patience
    for _ in 0..<threads {
      WorkerThread { [self] in
        work()
        if working.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0 { isIndexed.open() }
      }.detach()
    }
  }

  func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    isIndexed.wait(until: deadline)
    return engine.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled)
  }

  func values(of filter: SearchFilter, beginningWith text: String, at moment: Int?) -> [FilterValue] {
    isIndexed.wait(until: deadline)
    return engine.values(of: filter, beginningWith: text, at: moment)
  }
}
