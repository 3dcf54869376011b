/// The answer to a query.
package struct SearchResults: Hashable, Sendable {
  /// How many entries match, shown or not.
  package let total: Int
  package let hits: [SearchHit]

  package init(total: Int, hits: [SearchHit]) {
    self.total = total
    self.hits = hits
  }

  package static let none = SearchResults(total: 0, hits: [])
}
