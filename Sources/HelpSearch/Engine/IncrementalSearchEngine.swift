package import HelpContent
import Synchronization

/// Answers from the segments of an index that are there, and tells how much of the content that is, while others are being made.
package final class IncrementalSearchEngine: SearchEngine {
  private struct State {
    var segments: [SearchSegment?]
    /// Shares whose segments nobody makes yet.
    var missing: [Int]
    var engine: IndexedSearchEngine
  }

  private let library: any ContentLibrary
  private let kindNames: [Contact.Kind: [String]]
  private let partitions: [SearchIndexing.Partition]
  private let make: @Sendable (SearchIndexing.Partition) -> SearchSegment?
  private let state: Mutex<State>

  /// `find` gives a segment that was made before; `make` makes one, and keeps it for the next time if it likes to.
  package init(
    _ library: any ContentLibrary, kindNames: [Contact.Kind: [String]],
    find: (SearchIndexing.Partition) -> SearchSegment?,
    make: @escaping @Sendable (SearchIndexing.Partition) -> SearchSegment?
  ) {
    self.library = library
    self.kindNames = kindNames
    self.make = make
    partitions = SearchIndexing.partitions(of: library)
    let segments = partitions.map(find)
    state = Mutex(
      State(
        segments: segments, missing: segments.indices.filter { segments[$0] == nil },
        engine: IndexedSearchEngine(library, segments: segments.compactMap(\.self), kindNames: kindNames)))
  }

  package var isComplete: Bool { state.withLock { !$0.segments.contains { $0 == nil } } }

  /// Makes one of the segments that are missing; false when none is left to make. Any thread may call it, several at once.
  @discardableResult
  package func buildNext() -> Bool {
    guard let partition = state.withLock({ $0.missing.isEmpty ? nil : $0.missing.removeFirst() }) else { return false }
    let segment = make(partitions[partition])
    state.withLock { state in
      state.segments[partition] = segment
      state.engine = IndexedSearchEngine(library, segments: state.segments.compactMap(\.self), kindNames: kindNames)
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

  /// The partition of the content that is searched.
  private var coverage: Double {
    let isThere = state.withLock { $0.segments.map { $0 != nil } }
    let (there, all) = zip(partitions, isThere).reduce(into: (0, 0)) { sum, partition in
      sum.0 += partition.1 ? partition.0.count : 0
      sum.1 += partition.0.count
    }
    return all == 0 ? 1 : Double(there) / Double(all)
  }

  /// Makes segments anew of which something could not be read; what was just found may lack what is in them.
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
