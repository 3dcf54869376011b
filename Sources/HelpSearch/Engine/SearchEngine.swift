package import HelpContent

/// Answers search queries.
package protocol SearchEngine: Sendable {
  /// The `limit` best matches, best first; none for a blank query. A quick search may stop early, and a cancelled one
  /// does: their totals are lower bounds then.
  func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults

  /// The values of a filter that begin with a text and have entries, in display order.
  func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue]

  /// The entries that the content says were changed since a day, those of the newest day first.
  func changed(since day: CalendarDate, limit: Int) -> [Reference]
}

package enum SearchDepth: Hashable, Sendable {
  /// Fast enough for every keystroke; may be incomplete.
  case quick
  /// Every match, counted exactly.
  case full
}

extension SearchEngine {
  package func changed(since day: CalendarDate, limit: Int) -> [Reference] { [] }

  /// Does what the first query would have to wait for: makes the index and the tables of scripts. Safe to call from any
  /// thread.
  package func prepare() {
    let languages = LanguagePreference([], fallback: .english)
    for text in Self.preparingQueries { _ = results(for: SearchQuery(text, languages: languages), limit: 1) }
  }

  /// In each script, with a slip.
  private static var preparingQueries: [String] { ["ghksqnf", "환붊 얻ㄷ", "退款怎么", "zhifv"] }

  package func results(for query: SearchQuery, limit: Int, depth: SearchDepth = .full) -> SearchResults {
    results(for: query, limit: limit, depth: depth) { false }
  }
}
