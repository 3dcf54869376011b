package import HelpContent

/// Alternatives to a search without matches.
package struct SearchSuggestions: Hashable, Sendable {
  /// Words of the content's titles and names that are similar to the words of the query, closest first.
  package let words: [String]
  package let contacts: [Reference]

  package static let none = SearchSuggestions(words: [], contacts: [])
}
