/// Hits of a query, best first, with their total.
package struct SearchResults: Hashable, Sendable {
  /// Number of matching entries, listed or not; a lower bound unless `isTotalExact`.
  package let total: Int
  package let isTotalExact: Bool
  package let hits: [SearchHit]
  /// Fraction of the content that was searched; less than 1 while the index is being built.
  package let coverage: Double
  /// Filters that were ignored.
  package let invalidFilters: [InvalidFilter]
  /// Empty if there are hits.
  package let suggestions: SearchSuggestions
  /// Highlights the matches of the query in any text.
  package let matcher: TextMatcher

  package init(
    total: Int, isTotalExact: Bool = true, hits: [SearchHit], coverage: Double = 1,
    invalidFilters: [InvalidFilter] = [],
    suggestions: SearchSuggestions = .none, matcher: TextMatcher = .none
  ) {
    self.total = total
    self.isTotalExact = isTotalExact
    self.hits = hits
    self.coverage = coverage
    self.invalidFilters = invalidFilters
    self.suggestions = suggestions
    self.matcher = matcher
  }

  /// The same results, of a search that covered only this fraction of the content.
  func withCoverage(_ coverage: Double) -> SearchResults {
    SearchResults(
      total: total, isTotalExact: isTotalExact && coverage == 1, hits: hits, coverage: coverage,
      invalidFilters: invalidFilters,
      suggestions: suggestions, matcher: matcher)
  }

  package static let none = SearchResults(total: 0, hits: [])
}
