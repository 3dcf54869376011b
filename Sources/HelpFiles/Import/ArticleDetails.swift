import HelpContent

/// What an importer knows of an entry beside its texts.
struct ArticleDetails {
  /// Of an article of a desk, which does not refer to itself.
  var id: String?
  /// Where it was published.
  var address: String?
  /// The last change in the original language, and that of translations if they are older.
  var revised: CalendarDate?
  var translated: CalendarDate?
  /// Ids of articles to see beside it.
  var related: [String] = []

  /// Of the entry alone; the rest is that of the service.
  var review: JSONValue {
    let source: JSONValue? = address.map { ["kind": "official", "url": .string($0)] }
    let review = JSONValue.present([
      "sources": .array(source.map { [$0] } ?? []), "revised": .optional(revised?.description),
      "translated": .optional(translated?.description),
    ])
    if case .object(let members) = review, members.isEmpty { return .null }
    return review
  }
}

extension ArticleDetails {
  init(_ article: Desk.Article) {
    id = article.id
    address = article.versions.lazy.compactMap(\.address).first {
      WebAddress.isAllowed($0, schemes: ["https", "http"])
    }
    revised = article.revised
    guard let revised, let old = article.versions.first(where: article.isOutdated) else { return }
    // The product says that the text is older, if not by how much.
    let days = [old.changed, old.created].compactMap(\.self).filter { $0 < revised }
    translated = days.first ?? CalendarDate(dayNumber: revised.dayNumber - 1)
  }
}

extension Desk.Article {
  fileprivate func isOutdated(_ version: Desk.Version) -> Bool {
    version.isOutdated || version.language.map(outdated.contains) == true
  }
}
