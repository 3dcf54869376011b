package import HelpContent
package import HelpSearch

/// A search that is open: what is typed, what was found, and which hit is chosen.
package struct SearchSession: Equatable, Sendable {
  /// More hits are counted but not listed.
  package static let limit = 200

  /// What is searched; Tab turns from one to the next.
  package enum Scope: CaseIterable, Hashable, Sendable {
    case everything, service
    /// The lines of one entry; before anything is typed, its headings and steps.
    case page
  }

  package var field = TextField()
  package var results = SearchResults(total: 0, hits: [])
  package var chosen: Reference?
  /// The first hit that is on the screen.
  package var offset = 0
  package internal(set) var scope = Scope.everything
  /// What was shown when the search began; nil leaves no scope but everything.
  package let origin: Reference?
  /// The chosen line of the page, while that is what is searched.
  var line: Int?

  /// While earlier searches are brought back: what was typed first, and how far one has gone.
  var recalling: Recalling?
  /// While one of several ways to finish a filter is tried after the other.
  package internal(set) var completing: Completing?

  struct Recalling: Equatable, Sendable {
    let typed: String
    let index: Int
    /// Going down leads to newer ones, until something is typed.
    let isWalking: Bool
  }

  package struct Completing: Equatable, Sendable {
    package let candidates: [String]
    package let index: Int
  }

  package init(from origin: Reference? = nil) { self.origin = origin }

  package var chosenIndex: Int? { results.hits.firstIndex { $0.reference == chosen } }

  /// Those to choose from.
  package var scopes: [Scope] { origin == nil ? [.everything] : Scope.allCases }

  package var isBlank: Bool { field.text.allSatisfy(\.isWhitespace) }
}
