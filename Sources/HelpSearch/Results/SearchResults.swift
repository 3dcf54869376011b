/// The answer to a query.
package struct SearchResults: Hashable, Sendable {
  /// How many entries match, shown or not; at least so many, when it is not exact.
  package let total: Int
  package let isTotalExact: Bool
  package let hits: [SearchHit]
  /// The partition of the content that was searched; less than 1 while the index is being made.
  package let coverage: Double
  /// Filters that mean nothing, and were left out.
  package let invalidFilters: [InvalidFilter]
  /// Only when there is no hit.
  package let suggestions: SearchSuggestions
  /// Marks in a text why it was found.
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

  /// The same, when only a partition of the content was searched.
  func withCoverage(_ coverage: Double) -> SearchResults {
    SearchResults(
      total: total, isTotalExact: isTotalExact && coverage == 1, hits: hits, coverage: coverage,
      invalidFilters: invalidFilters,
      suggestions: suggestions, matcher: matcher)
  }

  package static let none = SearchResults(total: 0, hits: [])
}
