import HelpContent

/// Help Scout's Docs API: collections, categories and articles, each language a site of its own. Lists of articles have no
/// text. Articles of two sites are one if they have the same name in their addresses.
enum HelpScoutDesk: DeskProduct {
  static let name = "Help Scout"
  static let kinds = [
    "articles": "article", "article": "article", "categories": "category", "category": "category",
    "collections": "collection", "collection": "collection",
  ]
  static let articles = "article"

  static func desk(of records: [DeskRecord]) -> Desk {
    var desk = Desk()
    desk.hasVisibilityInSections = true
    let categories = names(of: records.filter { $0.list == "category" })
    let articles = names(of: records.filter { $0.list == "article" })
    for record in records {
      guard let id = record.text("id") else { continue }
      switch record.list {
      case "collection": desk.add(section(record, "collection-\(id)", parent: nil))
      case "category":
        let parent = record.text("collectionId").map { "collection-\($0)" }
        desk.add(section(record, categories[id] ?? "category-\(id)", parent: parent))
      // A list of articles says the same without the text.
      case "article" where record.has("text"):
        desk.update(articles[id] ?? "article-\(id)") { add(record, id, categories: categories, to: &$0) }
      default: break
      }
    }
    return desk
  }

  /// Names by ids: those in addresses, which all languages share, unless two of one language have the same.
  private static func names(of records: [DeskRecord]) -> [String: String] {
    var owners: [String: Set<String>] = [:]
    let key = { (record: DeskRecord) in
      "\(record.text("slug") ?? "")\n\(record.languageOfFile?.description ?? "")"
    }
    for record in records { owners[key(record), default: []].insert(record.text("id") ?? "") }
    var names: [String: String] = [:]
    for record in records {
      guard let id = record.text("id"), let slug = record.text("slug"), PagePath.slug(of: slug) != nil else { continue }
      let isSole = owners[key(record)]?.count == 1
      names[id] = isSole ? slug : "\(slug)-\(record.text("number") ?? id)"
    }
    return names
  }

  private static func section(_ record: DeskRecord, _ id: String, parent: String?) -> Desk.Section {
    Desk.Section(
      id: id, names: record.text("name").map { [(record.languageOfFile, $0)] } ?? [], parent: parent,
      position: record.number("order") ?? 0, isRestricted: record.text("visibility").map { $0 != "public" } ?? false)
  }

  private static func add(
    _ record: DeskRecord, _ id: String, categories: [String: String], to article: inout Desk.Article
  ) {
    article.names.formUnion([id, record.text("slug") ?? id, record.text("number") ?? id])
    if article.sections.isEmpty {
      article.sections = record.texts("categories").map { categories[$0] ?? "category-\($0)" }
    }
    article.related += record.texts("related")
    for label in record.texts("keywords") where !article.labels.contains(label) { article.labels.append(label) }
    article.revised = article.revised ?? record.date("lastPublishedAt")
    article.add(
      Desk.Version(
        language: record.languageOfFile, title: record.text("name") ?? "", body: record.text("text") ?? "",
        state: record.text("status") == "published" ? .published : .draft, address: record.text("publicUrl"),
        created: record.date("createdAt"), changed: record.date("updatedAt"), file: record.file.path,
        line: record.line))
  }
}
