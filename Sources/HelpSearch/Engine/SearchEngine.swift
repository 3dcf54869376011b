/// Answers search queries.
package protocol SearchEngine: Sendable {
  /// The `limit` best matches, best first; none for a blank query. A quick search may stop early, and a cancelled one
  /// does: their totals are lower bounds then.
  func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults
}

package enum SearchDepth: Hashable, Sendable {
  /// Fast enough for every keystroke; may be incomplete.
  case quick
  /// Every match, counted exactly.
  case full
}

extension SearchEngine {
  package func results(for query: SearchQuery, limit: Int, depth: SearchDepth = .full) -> SearchResults {
    results(for: query, limit: limit, depth: depth) { false }
  }
}
