import HelpContent

/// A help center as its product sends it, in terms that all products have.
struct Desk: Sendable {
  /// A category, a section, a folder or a collection.
  struct Section: Sendable {
    /// For the file that its articles go to; the same in every language.
    let id: String
    var names: [(language: LanguageTag?, text: String)]
    var parent: String?
    var position = 0
    var isRestricted = false
  }

  struct Article: Sendable {
    /// For its entry; the same in every language.
    let id: String
    var sections: [String] = []
    var versions: [Version] = []
    var labels: [String] = []
    var isPromoted = false
    var isRestricted = false
    var position = 0
    /// Ids and names that stand in its addresses.
    var names: Set<String> = []
    /// Articles that its author named beside it, by one of their names.
    var related: [String] = []
    /// The last change of its text in the original language.
    var revised: CalendarDate?
    /// Languages whose text is older than the original.
    var outdated: Set<LanguageTag> = []
  }

  /// An article in one language.
  struct Version: Sendable {
    enum State: String { case published, draft, archived }

    /// Nil if the product does not say.
    let language: LanguageTag?
    let title: String
    let body: String
    var state = State.published
    var isRestricted = false
    /// Older than the text in the original language, as its own object says.
    var isOutdated = false
    var address: String?
    var created: CalendarDate?
    var changed: CalendarDate?
    let file: String
    let line: Int
  }

  enum BodyForm { case html, markdown }

  var bodies = BodyForm.html
  /// True if only sections say who may read, so that nobody knows it of an article whose section was not given.
  var hasVisibilityInSections = false
  private(set) var sections: [String: Section] = [:]
  private(set) var articles: [Article] = []
  private var places: [String: Int] = [:]

  /// Adds a section, or the name of a known one in another language.
  mutating func add(_ section: Section) {
    guard var known = sections[section.id] else {
      sections[section.id] = section
      return
    }
    for name in section.names where !known.names.contains(where: { $0.language == name.language }) {
      known.names.append(name)
    }
    known.parent = known.parent ?? section.parent
    known.isRestricted = known.isRestricted || section.isRestricted
    sections[section.id] = known
  }

  /// The articles, which the desk then has no longer: their texts take most of its memory.
  mutating func takeArticles() -> [Article] {
    defer { (articles, places) = ([], [:]) }
    return articles
  }

  /// Changes the article with that id, which is added if there is none.
  mutating func update(_ id: String, _ body: (inout Article) -> Void) {
    let place = places[id] ?? articles.count
    if place == articles.count {
      articles.append(Article(id: id))
      places[id] = place
    }
    body(&articles[place])
  }

  /// The language of most texts; of several, that of most sections.
  func usualLanguage(of articles: [Article]) -> LanguageTag? {
    var counts: [LanguageTag: (texts: Int, names: Int)] = [:]
    for version in articles.lazy.flatMap(\.versions) {
      if let language = version.language { counts[language, default: (0, 0)].texts += 1 }
    }
    for name in sections.values.lazy.flatMap(\.names) {
      if let language = name.language { counts[language, default: (0, 0)].names += 1 }
    }
    return counts.max {
      ($0.value.texts, $0.value.names, $1.key.description) < ($1.value.texts, $1.value.names, $0.key.description)
    }?
    .key
  }

  /// The section and those that it is in, the innermost first.
  func path(of section: String) -> [Section] {
    var path: [Section] = []
    var next: String? = section
    while let id = next, let found = sections[id], !path.contains(where: { $0.id == id }) {
      path.append(found)
      next = found.parent
    }
    return path
  }
}

extension Desk.Article {
  /// Adds a version, or what another list says of one that is known: a state that is not public wins.
  mutating func add(_ version: Desk.Version) {
    guard let place = versions.firstIndex(where: { $0.language == version.language }) else {
      versions.append(version)
      return
    }
    let known = versions[place]
    var joined = known.body.isEmpty ? version : known
    if known.state != .published { joined.state = known.state }
    if version.state != .published { joined.state = version.state }
    joined.isRestricted = known.isRestricted || version.isRestricted
    joined.isOutdated = known.isOutdated || version.isOutdated
    joined.address = known.address ?? version.address
    joined.changed = version.changed ?? known.changed
    joined.created = version.created ?? known.created
    versions[place] = joined
  }
}
