/// Hits of a query, best first, with their total.
package struct SearchResults: Hashable, Sendable {
  /// Number of matching entries, listed or not; a lower bound unless `isTotalExact`.
  package let total: Int
  package let isTotalExact: Bool
  package let hits: [SearchHit]
  /// What comes nearest to a query without hits, best first: it has too little of the query to be a hit.
  package let nearest: [SearchHit]
  static let nearestCount = 3
  /// Fraction of the content that was searched; less than 1 while the index is being built.
  package let coverage: Double
  /// Filters that were ignored.
  package let invalidFilters: [InvalidFilter]
  /// Empty if there are hits.
  package let suggestions: SearchSuggestions
  /// Highlights the matches of the query in any text.
  package let matcher: TextMatcher

  package init(
    total: Int, isTotalExact: Bool = true, hits: [SearchHit], nearest: [SearchHit] = [], coverage: Double = 1,
    invalidFilters: [InvalidFilter] = [],
    suggestions: SearchSuggestions = .none, matcher: TextMatcher = .none
  ) {
    self.total = total
    self.isTotalExact = isTotalExact
    self.hits = hits
    self.nearest = nearest
    self.coverage = coverage
    self.invalidFilters = invalidFilters
    self.suggestions = suggestions
    self.matcher = matcher
  }

  /// The same results, of a search that covered only this fraction of the content.
  func withCoverage(_ coverage: Double) -> SearchResults {
    SearchResults(
      total: total, isTotalExact: isTotalExact && coverage == 1, hits: hits, nearest: nearest, coverage: coverage,
      invalidFilters: invalidFilters,
      suggestions: suggestions, matcher: matcher)
  }

  package static let none = SearchResults(total: 0, hits: [])
}
