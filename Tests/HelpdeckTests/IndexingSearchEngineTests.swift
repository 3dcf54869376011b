import HelpContent
import HelpSearch
import Synchronization
import Testing
import Threads

@testable import helpdeck

@Suite("Search engine that is still indexing") struct IndexingSearchEngineTests {
  /// Finds one entry once everything is indexed.
  private final class Index: SearchEngine {
    let isDone = Atomic(false)

    func results(
      for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
    ) -> SearchResults {
      SearchResults(total: isDone.load(ordering: .acquiring) ? 1 : 0, hits: [])
    }

    func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] { [] }
  }

  private static let query = SearchQuery("환불", languages: LanguagePreference([], fallback: .korean))

  @Test func `a query waits for the threads that are indexing`() {
    let index = Index()
    let isAsked = Latch()
    let engine = IndexingSearchEngine(threads: 2, index, patience: .seconds(600)) {
      isAsked.wait()
      WorkerThread.sleep(for: .milliseconds(20))
      index.isDone.store(true, ordering: .releasing)
    }
    isAsked.open()
    #expect(engine.results(for: Self.query, limit: 1).total == 1)
  }

  @Test func `a query that has waited long enough is answered from what is there`() {
    let index = Index()
    let isAnswered = Latch()
    let engine = IndexingSearchEngine(threads: 1, index, patience: .milliseconds(1)) { isAnswered.wait() }
    #expect(engine.results(for: Self.query, limit: 1).total == 0)
    isAnswered.open()
  }
}
