package import HelpContent
package import HelpSearch

/// An open search: its text, its results and the chosen hit.
package struct SearchSession: Equatable, Sendable {
  /// More hits are counted but not listed.
  package static let limit = 200

  /// The part of the content that is searched; Tab goes to the next scope.
  package enum Scope: CaseIterable, Hashable, Sendable {
    case everything, service
    /// The lines of one entry; with an empty field, its headings and steps.
    case page
  }

  package var field = TextField()
  package var results = SearchResults(total: 0, hits: [])
  /// When the results were found, by which contacts were open.
  var time = SearchTime.unknown
  package var chosen: Reference?
  /// The first hit on the screen.
  package var offset = 0
  package internal(set) var scope = Scope.everything
  /// The entry that was shown when the search began; if nil, the only scope is everything.
  package let origin: Reference?
  /// The chosen line in the scope of a page.
  var line: Int?

  /// True while keys are commands on the chosen hit, and not text for the field.
  package internal(set) var isListFocused = false
  /// True if Enter was pressed before there were results: the first one is opened when it comes.
  var opensFirst = false

  /// Set while earlier searches are being recalled.
  var recalling: Recalling?
  /// Set while Tab cycles through the candidates for a filter.
  package internal(set) var completing: Completing?

  struct Recalling: Equatable, Sendable {
    let typed: String
    let index: Int
    /// True if moving down goes to newer searches, until something is typed.
    let isWalking: Bool
  }

  package struct Completing: Equatable, Sendable {
    package let candidates: [FilterCompletion.Candidate]
    package let index: Int
  }

  package init(from origin: Reference? = nil) { self.origin = origin }

  /// True once a line of the page was chosen by moving to it, until something is typed.
  package var hasMovedToLine: Bool { scope == .page && line != nil }

  package var chosenIndex: Int? { results.hits.firstIndex { $0.reference == chosen } }

  /// The available scopes.
  package var scopes: [Scope] { origin == nil ? [.everything] : Scope.allCases }

  package var isBlank: Bool { field.text.allSatisfy(\.isWhitespace) }
}
