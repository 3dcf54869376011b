/// The answer to a query.
package struct SearchResults: Hashable, Sendable {
  /// How many entries match, shown or not; at least so many, when it is not exact.
  package let total: Int
  package let isTotalExact: Bool
  package let hits: [SearchHit]
  /// Filters that mean nothing, and were left out.
  package let problems: [SearchProblem]
  /// Marks in a text why it was found.
  package let matcher: TextMatcher

  package init(
    total: Int, isTotalExact: Bool = true, hits: [SearchHit], problems: [SearchProblem] = [],
    matcher: TextMatcher = .none
  ) {
    self.total = total
    self.isTotalExact = isTotalExact
    self.hits = hits
    self.problems = problems
    self.matcher = matcher
  }

  package static let none = SearchResults(total: 0, hits: [])
}
