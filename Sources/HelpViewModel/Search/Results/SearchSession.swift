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

  /// While earlier searches are brought back: what was typed first, and how far one has gone.
  var recalling: Recalling?

  struct Recalling: Equatable, Sendable {
    let typed: String
    let index: Int
  }

  package init() {}

  package var chosenIndex: Int? { results.hits.firstIndex { $0.reference == chosen } }

  /// Whether going up can only mean an earlier search.
  var isAtStart: Bool { (isBlank || recalling != nil) && (chosenIndex ?? 0) == 0 }

  package var isBlank: Bool { field.text.allSatisfy(\.isWhitespace) }
}
