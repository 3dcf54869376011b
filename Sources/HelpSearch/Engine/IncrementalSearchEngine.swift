package import HelpContent
import Synchronization

/// Searches the segments that are there while others are being built, and reports how much of the content they cover.
package final class IncrementalSearchEngine: SearchEngine {
  private struct State {
    var segments: [SearchSegment?]
    /// Indices of partitions whose segments are neither built nor being built.
    var missing: [Int]
    var engine: IndexedSearchEngine
  }

  private let makeEngine: @Sendable ([SearchSegment]) -> IndexedSearchEngine
  private let partitions: [SearchIndexing.Partition]
  private let build: @Sendable (SearchIndexing.Partition) -> SearchSegment?
  private let state: Mutex<State>

  /// `find` returns a segment built earlier; `build` builds one, and may store it. Both return nil for a segment that
  /// is not to be had. `engine` makes the engine for the segments that are there.
  package init(
    _ library: any ContentLibrary, find: (SearchIndexing.Partition) -> SearchSegment?,
    build: @escaping @Sendable (SearchIndexing.Partition) -> SearchSegment?,
    engine makeEngine: @escaping @Sendable ([SearchSegment]) -> IndexedSearchEngine
  ) {
    self.makeEngine = makeEngine
    self.build = build
    partitions = SearchIndexing.partitions(of: library)
    let segments = partitions.map(find)
    state = Mutex(
      State(
        segments: segments, missing: segments.indices.filter { segments[$0] == nil },
        engine: makeEngine(segments.compactMap(\.self))))
  }

  /// Number of segments that are neither built nor being built.
  package var missingCount: Int { state.withLock(\.missing.count) }

  /// Builds one of the missing segments; false if none is left. Safe to call from several threads at once.
  @discardableResult
  package func buildNext() -> Bool {
    guard let index = state.withLock({ $0.missing.isEmpty ? nil : $0.missing.removeFirst() }) else { return false }
    let segment = build(partitions[index])
    state.withLock { state in
      state.segments[index] = segment
      state.engine = makeEngine(state.segments.compactMap(\.self))
    }
    return true
  }

  package func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    let results = state.withLock { $0.engine }.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled)
    if rebuildCorrupt() { return self.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled) }
    return results.withCoverage(coverage)
  }

  package func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] {
    state.withLock { $0.engine }.values(of: filter, beginningWith: text, at: time)
  }

  package func changed(since day: CalendarDate, limit: Int) -> [Reference] {
    state.withLock { $0.engine }.changed(since: day, limit: limit)
  }

  /// Fraction of the entries whose segments are there.
  private var coverage: Double {
    let isThere = state.withLock { $0.segments.map { $0 != nil } }
    let (there, all) = zip(partitions, isThere).reduce(into: (0, 0)) { sum, partition in
      sum.0 += partition.1 ? partition.0.count : 0
      sum.1 += partition.0.count
    }
    return all == 0 ? 1 : Double(there) / Double(all)
  }

  /// Rebuilds segments that turned out to be corrupt. If it returns true, results found before may be incomplete.
  private func rebuildCorrupt() -> Bool {
    let corrupt = state.withLock { state in
      let corrupt = state.segments.indices.filter { state.segments[$0]?.isCorrupt ?? false }
      for partition in corrupt { state.segments[partition] = nil }
      state.missing += corrupt
      return corrupt
    }
    for _ in corrupt { buildNext() }
    return !corrupt.isEmpty
  }
}
