package import HelpContent

/// State that is saved between sessions.
package struct SavedState: Equatable, Sendable {
  /// Newest first.
  package private(set) var recent: [Reference] = []
  package private(set) var favourites: [Reference] = []
  /// Searches with an opened hit, newest first.
  package private(set) var searches: [String] = []
  /// The steps of guides, and the things to prepare of contacts, that are marked done; from 0.
  package private(set) var done: [Reference: Set<Int>] = [:]
  /// The selection when the browser was last closed.
  package private(set) var position: Reference?
  /// The language chosen in the browser last; nil if none was.
  package private(set) var language: LanguageTag?

  private static let mostRecent = 50
  private static let mostSearches = 200

  /// A change to the saved state. Small, so that two browsers running at once can each save theirs.
  package enum Change: Equatable, Sendable {
    case opened(Reference)
    case searched(String)
    case favourite(Reference, Bool)
    case done(Reference, Set<Int>)
    case left(Reference)
    case language(LanguageTag)
  }

  package init() {}

  /// True if nothing was saved yet.
  package var isFirst: Bool { self == SavedState() }

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
    case .language(let tag): language = tag
    }
  }

  /// A copy for a browser that runs beside another one, whose case the marks belong to.
  package var withoutMarks: SavedState {
    var copy = self
    copy.done = [:]
    return copy
  }

  private static func moving<Item: Equatable>(_ item: Item, to items: [Item], most: Int) -> [Item] {
    Array(([item] + items.filter { $0 != item }).prefix(most))
  }
}
