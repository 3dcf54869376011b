/// What answers a query; which engine it is, and where it keeps its index, is its own affair.
package protocol SearchEngine: Sendable {
  /// The best `limit` entries, best first, of all that match; none for a query without a visible character. A quick search
  /// stops where the next key should not wait any longer, and tells that its total is not exact; a cancelled one, too.
  func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults
}

package enum SearchDepth: Hashable, Sendable {
  /// Within what a key stroke may take.
  case quick
  /// All there is.
  case full
}

extension SearchEngine {
  package func results(for query: SearchQuery, limit: Int, depth: SearchDepth = .full) -> SearchResults {
    results(for: query, limit: limit, depth: depth) { false }
  }
}
