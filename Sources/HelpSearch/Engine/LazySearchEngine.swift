package import HelpContent
import Synchronization

/// A search engine that is made for its first query, so that the first screen need not wait for it.
package final class LazySearchEngine: SearchEngine {
  private let make: @Sendable () -> any SearchEngine
  private let engine = Mutex<(any SearchEngine)?>(nil)

  package init(_ make: @escaping @Sendable () -> any SearchEngine) { self.make = make }

  package func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    made.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled)
  }

  package func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] {
    made.values(of: filter, beginningWith: text, at: time)
  }

  package func changed(since day: CalendarDate, limit: Int) -> [Reference] {
    made.changed(since: day, limit: limit)
  }

  private var made: any SearchEngine {
    engine.withLock { engine in
      let made = engine ?? make()
      engine = made
      return made
    }
  }
}
