package import HelpContent
import Synchronization

/// Answers from the blocks of an index that are there, and tells how much of the content that is, while others are being made.
package final class GrowingSearchEngine: SearchEngine {
  private struct State {
    var blocks: [SearchBlock?]
    /// Shares whose blocks nobody makes yet.
    var missing: [Int]
    var engine: IndexedSearchEngine
  }

  private let library: any ContentLibrary
  private let kindNames: [Contact.Kind: [String]]
  private let shares: [SearchIndexing.Share]
  private let make: @Sendable (SearchIndexing.Share) -> SearchBlock?
  private let state: Mutex<State>

  /// `find` gives a block that was made before; `make` makes one, and keeps it for the next time if it likes to.
  package init(
    _ library: any ContentLibrary, kindNames: [Contact.Kind: [String]], find: (SearchIndexing.Share) -> SearchBlock?,
    make: @escaping @Sendable (SearchIndexing.Share) -> SearchBlock?
  ) {
    self.library = library
    self.kindNames = kindNames
    self.make = make
    shares = SearchIndexing.shares(of: library)
    let blocks = shares.map(find)
    state = Mutex(
      State(
        blocks: blocks, missing: blocks.indices.filter { blocks[$0] == nil },
        engine: IndexedSearchEngine(library, blocks: blocks.compactMap(\.self), kindNames: kindNames)))
  }

  package var isWhole: Bool { state.withLock { !$0.blocks.contains { $0 == nil } } }

  /// Makes one of the blocks that are missing; false when none is left to make. Any thread may call it, several at once.
  @discardableResult
  package func makeNext() -> Bool {
    guard let share = state.withLock({ $0.missing.isEmpty ? nil : $0.missing.removeFirst() }) else { return false }
    let block = make(shares[share])
    state.withLock { state in
      state.blocks[share] = block
      state.engine = IndexedSearchEngine(library, blocks: state.blocks.compactMap(\.self), kindNames: kindNames)
    }
    return true
  }

  package func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    let results = state.withLock { $0.engine }.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled)
    if replaceDamaged() { return self.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled) }
    return results.covering(coverage)
  }

  /// The share of the content that is searched.
  private var coverage: Double {
    let isThere = state.withLock { $0.blocks.map { $0 != nil } }
    let (there, all) = zip(shares, isThere).reduce(into: (0, 0)) { sum, share in
      sum.0 += share.1 ? share.0.count : 0
      sum.1 += share.0.count
    }
    return all == 0 ? 1 : Double(there) / Double(all)
  }

  /// Makes blocks anew of which something could not be read; what was just found may lack what is in them.
  private func replaceDamaged() -> Bool {
    let damaged = state.withLock { state in
      let damaged = state.blocks.indices.filter { state.blocks[$0]?.isDamaged ?? false }
      for share in damaged { state.blocks[share] = nil }
      state.missing += damaged
      return damaged
    }
    for _ in damaged { makeNext() }
    return !damaged.isEmpty
  }
}
