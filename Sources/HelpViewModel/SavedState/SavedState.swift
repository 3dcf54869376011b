package import HelpContent

/// What is remembered of one use to the next.
package struct SavedState: Equatable, Sendable {
  /// The newest first.
  package private(set) var recent: [Reference] = []
  package private(set) var favourites: [Reference] = []
  /// What was searched for and opened, the newest first.
  package private(set) var searches: [String] = []
  /// The steps of guides that are ticked off, from 0.
  package private(set) var done: [Reference: Set<Int>] = [:]
  /// What was selected when the browser was left.
  package private(set) var position: Reference?

  private static let mostRecent = 50
  private static let mostSearches = 200

  /// One thing to remember: small, so that two browsers at once can each add theirs.
  package enum Change: Equatable, Sendable {
    case opened(Reference)
    case searched(String)
    case favourite(Reference, Bool)
    case done(Reference, Set<Int>)
    case left(Reference)
  }

  package init() {}

  package mutating func apply(_ change: Change) {
    switch change {
    case .opened(let reference): recent = Self.moving(reference, to: recent, most: Self.mostRecent)
    case .searched(let text):
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !line.isEmpty { searches = Self.moving(line, to: searches, most: Self.mostSearches) }
    case .favourite(let reference, let isFavourite):
      favourites.removeAll { $0 == reference }
      if isFavourite { favourites.append(reference) }
    case .done(let reference, let steps): done[reference] = steps.isEmpty ? nil : steps
    case .left(let reference): position = reference
    }
  }

  private static func moving<Item: Equatable>(_ item: Item, to items: [Item], most: Int) -> [Item] {
    Array(([item] + items.filter { $0 != item }).prefix(most))
  }
}
