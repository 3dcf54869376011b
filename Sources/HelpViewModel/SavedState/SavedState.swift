package import HelpContent

/// State that is saved between sessions.
package struct SavedState: Equatable, Sendable {
  /// Newest first.
  package private(set) var recent: [Reference] = []
  package private(set) var favourites: [Reference] = []
  /// Newest first.
  package private(set) var searches: [PastSearch] = []
  /// The steps of guides, and the things to prepare of contacts, that are marked done; from 0.
  package private(set) var done: [Reference: Set<Int>] = [:]
  /// Categories of services that are shown as one row.
  private(set) var folded: [Identifier<HelpCollection>: Set<CategoryID>] = [:]
  /// Entries to jump to, by the letter or digit that names them.
  package private(set) var places: [Character: Reference] = [:]
  /// The selection when the browser was last closed.
  package private(set) var position: Reference?
  /// The language chosen in the browser last; nil if none was.
  package private(set) var language: LanguageTag?

  private static let mostRecent = 50
  private static let mostSearches = 200

  /// A change to the saved state. Small, so that two browsers running at once can each save theirs.
  package enum Change: Equatable, Sendable {
    case opened(Reference)
    case searched(String, in: Identifier<HelpCollection>? = nil)
    case favourite(Reference, Bool)
    case done(Reference, Set<Int>)
    case folded(CategoryID, in: Identifier<HelpCollection>, Bool)
    case named(Character, Reference)
    case left(Reference)
    case language(LanguageTag)
  }

  package init() {}

  /// True if nothing was saved yet.
  package var isFirst: Bool { self == SavedState() }

  package mutating func apply(_ change: Change) {
    switch change {
    case .opened(let reference): recent = Self.moving(reference, to: recent, most: Self.mostRecent)
    case .searched(let text, let collection):
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !line.isEmpty else { break }
      searches = Self.moving(PastSearch(text: line, collection: collection), to: searches, most: Self.mostSearches)
    case .favourite(let reference, let isFavourite):
      favourites.removeAll { $0 == reference }
      if isFavourite { favourites.append(reference) }
    case .done(let reference, let steps): done[reference] = steps.isEmpty ? nil : steps
    case .folded(let category, let collection, let isFolded):
      var categories = folded[collection] ?? []
      if isFolded { categories.insert(category) } else { categories.remove(category) }
      folded[collection] = categories.isEmpty ? nil : categories
    case .named(let name, let reference): places[name] = reference
    case .left(let reference): position = reference
    case .language(let tag): language = tag
    }
  }

  /// The searches in a collection, newest first, with those that may have been in it.
  package func searches(in collection: HelpCollection) -> [String] {
    var known: Set<String> = []
    return searches.filter { $0.collection == nil || $0.collection == collection.id }.map(\.text)
      .filter { known.insert($0).inserted }
  }

  func hasSearches(in collection: HelpCollection) -> Bool {
    searches.contains { $0.collection == nil || $0.collection == collection.id }
  }

  var hasFolds: Bool { !folded.isEmpty }

  func folded(in collection: HelpCollection) -> Set<CategoryID> { folded[collection.id] ?? [] }

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
