package import HelpContent

/// A search that is open: what is typed, what was found, and which hit is chosen.
package struct SearchSession: Equatable, Sendable {
  /// More hits are counted but not listed.
  package static let limit = 200

  package var field = TextField()
  package var results = SearchResults(total: 0, hits: [])
  package var chosen: Reference?
  /// The first hit that is on the screen.
  package var offset = 0

  package init() {}

  package var chosenIndex: Int? { results.hits.firstIndex { $0.reference == chosen } }

  package var isBlank: Bool { field.text.allSatisfy(\.isWhitespace) }
}
