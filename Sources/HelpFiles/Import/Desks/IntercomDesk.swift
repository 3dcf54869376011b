import HelpContent

/// Intercom's articles and collections. Every translation has a state of its own, and the article itself repeats the one in
/// the usual language.
enum IntercomDesk: DeskProduct {
  static let name = "Intercom"
  static let kinds = ["data": "data"]
  static let articles = "data"

  static func desk(of records: [DeskRecord]) -> Desk {
    var desk = Desk()
    for record in records {
      guard let id = record.text("id") else { continue }
      switch record.text("type") {
      case "article", "internal_article": add(article: record, id, to: &desk)
      case "collection", "section", nil: desk.add(collection(record, id))
      default: break
      }
    }
    return desk
  }

  private static func collection(_ record: DeskRecord, _ id: String) -> Desk.Section {
    var names: [(language: LanguageTag?, text: String)] = []
    if let name = record.text("name") { names.append((record.language("default_locale"), name)) }
    for (key, translation) in record.record("translated_content")?.members ?? [] {
      if let language = DeskRecord.language(key), let name = translation.text("name"),
        !names.contains(where: { $0.language == language })
      {
        names.append((language, name))
      }
    }
    return Desk.Section(
      id: "collection-\(id)", names: names, parent: record.text("parent_id").map { "collection-\($0)" },
      position: record.number("order") ?? 0)
  }

  private static func add(article record: DeskRecord, _ id: String, to desk: inout Desk) {
    let usual = record.language("default_locale")
    let translations = record.record("translated_content")?.members ?? []
    desk.update("article-\(id)") { article in
      article.names = [id]
      article.sections = record.text("parent_id").map { ["collection-\($0)"] } ?? []
      article.labels = record.record("tags")?.records("tags").compactMap { $0.text("name") } ?? []
      article.isRestricted = record.text("type") == "internal_article"
      article.revised = record.date("updated_at")
      var versions = [version(record, usual, address: record.text("url"))]
      for (key, translation) in translations {
        guard let language = DeskRecord.language(key) else { continue }
        if language == usual {
          versions[0] = version(translation, language, address: record.text("url"))
        } else {
          versions.append(version(translation, language, address: translation.text("url")))
        }
      }
      for version in versions { article.add(version) }
    }
  }

  private static func version(_ record: DeskRecord, _ language: LanguageTag?, address: String?) -> Desk.Version {
    Desk.Version(
      language: language, title: record.text("title") ?? "", body: record.text("body") ?? "",
      state: record.text("state") == "published" ? .published : .draft, address: record.text("url") ?? address,
      created: record.date("created_at"), changed: record.date("updated_at"), file: record.file.path, line: record.line)
  }
}
