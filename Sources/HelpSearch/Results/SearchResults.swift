/// The answer to a query.
package struct SearchResults: Hashable, Sendable {
  /// How many entries match, shown or not; at least so many, when it is not exact.
  package let total: Int
  package let isTotalExact: Bool
  package let hits: [SearchHit]
  /// The share of the content that was searched; less than 1 while the index is being made.
  package let coverage: Double
  /// Filters that mean nothing, and were left out.
  package let problems: [SearchProblem]
  /// Only when there is no hit.
  package let ideas: SearchIdeas
  /// Marks in a text why it was found.
  package let matcher: TextMatcher

  package init(
    total: Int, isTotalExact: Bool = true, hits: [SearchHit], coverage: Double = 1, problems: [SearchProblem] = [],
    ideas: SearchIdeas = .none, matcher: TextMatcher = .none
  ) {
    self.total = total
    self.isTotalExact = isTotalExact
    self.hits = hits
    self.coverage = coverage
    self.problems = problems
    self.ideas = ideas
    self.matcher = matcher
  }

  /// The same, when only a share of the content was searched.
  func covering(_ coverage: Double) -> SearchResults {
    SearchResults(
      total: total, isTotalExact: isTotalExact && coverage == 1, hits: hits, coverage: coverage, problems: problems,
      ideas: ideas, matcher: matcher)
  }

  package static let none = SearchResults(total: 0, hits: [])
}
