import HelpContent

/// Zendesk Guide's Help Center API: articles, sections, categories and translations. Who may read stands in the article, and
/// an article may be a draft in some languages only.
enum ZendeskDesk: DeskProduct {
  static let name = "Zendesk"
  static let kinds = [
    "articles": "article", "article": "article", "results": "article", "sections": "section", "section": "section",
    "categories": "category", "category": "category", "translations": "translation", "translation": "translation",
  ]
  static let articles = "article"

  static func desk(of records: [DeskRecord]) -> Desk {
    var desk = Desk()
    for record in records {
      let kind = kind(of: record)
      if kind == "translation" { add(translation: record, to: &desk) }
      guard let id = record.text("id") else { continue }
      switch kind {
      case "category": desk.add(section(record, "category-\(id)", parent: nil))
      case "section":
        let parent =
          record.text("parent_section_id").map { "section-\($0)" }
          ?? record.text("category_id").map { "category-\($0)" }
        desk.add(section(record, "section-\(id)", parent: parent))
      case "article": add(article: record, id, to: &desk)
      default: break
      }
    }
    return desk
  }

  /// Objects outside of their lists are told by what only they have.
  private static func kind(of record: DeskRecord) -> String {
    if !record.list.isEmpty { return record.list }
    if record.has("source_id") { return "translation" }
    if record.has("section_id") { return "article" }
    return record.has("category_id") ? "section" : "category"
  }

  private static func section(_ record: DeskRecord, _ id: String, parent: String?) -> Desk.Section {
    Desk.Section(
      id: id, names: record.text("name").map { [(record.language("locale"), $0)] } ?? [], parent: parent,
      position: record.number("position") ?? 0)
  }

  private static func add(article record: DeskRecord, _ id: String, to desk: inout Desk) {
    let outdated = record.texts("outdated_locales").compactMap(DeskRecord.language)
    desk.update("article-\(id)") { article in
      article.names = [id]
      article.sections = record.text("section_id").map { ["section-\($0)"] } ?? article.sections
      for label in record.texts("label_names") where !article.labels.contains(label) { article.labels.append(label) }
      article.isPromoted = article.isPromoted || record.isTrue("promoted")
      article.isRestricted =
        article.isRestricted || record.text("user_segment_id") != nil || !record.texts("user_segment_ids").isEmpty
      article.position = record.number("position") ?? article.position
      article.revised = record.date("edited_at") ?? article.revised
      article.add(version(record))
      article.outdated.formUnion(outdated)
    }
    for translation in record.records("translations") { add(translation: translation, of: id, to: &desk) }
  }

  private static func add(translation record: DeskRecord, of article: String? = nil, to desk: inout Desk) {
    guard let source = record.text("source_id") ?? article else { return }
    switch record.text("source_type")?.lowercased() ?? "article" {
    case "section": desk.add(named(record, "section-\(source)"))
    case "category": desk.add(named(record, "category-\(source)"))
    default: desk.update("article-\(source)") { $0.add(version(record)) }
    }
  }

  private static func named(_ record: DeskRecord, _ id: String) -> Desk.Section {
    Desk.Section(id: id, names: record.text("title").map { [(record.language("locale"), $0)] } ?? [])
  }

  private static func version(_ record: DeskRecord) -> Desk.Version {
    Desk.Version(
      language: record.language("locale"), title: record.text("title") ?? record.text("name") ?? "",
      body: record.text("body") ?? "", state: record.isTrue("draft") ? .draft : .published,
      isRestricted: record.isTrue("hidden"), isOutdated: record.isTrue("outdated"), address: record.text("html_url"),
      created: record.date("created_at"), changed: record.date("updated_at"), file: record.file.path, line: record.line)
  }
}
