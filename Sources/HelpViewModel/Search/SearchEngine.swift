/// What answers a query; which engine it is, and whether it keeps an index, is its own affair.
package protocol SearchEngine: Sendable {
  /// The best `limit` entries, best first, of all that match; none for a query without a visible character.
  func results(for query: SearchQuery, limit: Int) -> SearchResults
}
