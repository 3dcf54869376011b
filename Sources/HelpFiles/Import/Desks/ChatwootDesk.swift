import HelpContent

/// Chatwoot's articles in Markdown. A translation is an article of its own that its original names.
enum ChatwootDesk: DeskProduct {
  static let name = "Chatwoot"
  static let kinds = ["payload": "payload"]
  static let articles = "payload"

  static func desk(of records: [DeskRecord]) -> Desk {
    var desk = Desk()
    desk.bodies = .markdown
    let originals = originals(of: records)
    for record in records {
      guard let id = record.text("id"), record.has("content") || record.has("title") else { continue }
      if let category = record.record("category"), let name = name(of: category) {
        desk.add(
          Desk.Section(
            id: name, names: category.text("name").map { [(category.language("locale"), $0)] } ?? [],
            position: category.number("position") ?? 0))
      }
      add(record, id, to: originals[id] ?? id, &desk)
    }
    return desk
  }

  /// The originals of translations, by their ids.
  private static func originals(of records: [DeskRecord]) -> [String: String] {
    var originals: [String: String] = [:]
    for record in records {
      guard let id = record.text("id"), originals[id] == nil else { continue }
      for other in record.records("associated_articles").compactMap({ $0.text("id") }) where other != id {
        if originals[other] == nil { originals[other] = id }
      }
    }
    return originals
  }

  /// That in addresses, which all languages share.
  private static func name(of category: DeskRecord) -> String? {
    category.text("slug").flatMap { PagePath.slug(of: $0) } ?? category.text("id").map { "category-\($0)" }
  }

  private static func add(_ record: DeskRecord, _ id: String, to original: String, _ desk: inout Desk) {
    let category = record.record("category")
    desk.update("article-\(original)") { article in
      article.names.insert(id)
      if let slug = record.text("slug") {
        article.names.insert(slug)
        // The number at its start is the time at which it was made.
        article.names.insert(String(slug.prefix { $0.isASCII && $0.isNumber }))
      }
      if article.sections.isEmpty {
        article.sections = category.flatMap(name).map { [$0] } ?? []
      }
      for label in record.record("meta")?.texts("tags") ?? [] where !article.labels.contains(label) {
        article.labels.append(label)
      }
      if id == original {
        article.position = record.number("position") ?? article.position
        article.revised = record.date("updated_at")
      }
      article.add(version(record, category?.language("locale")))
      for other in record.records("associated_articles") where other.has("content") {
        guard var version = Self.translation(other), !article.names.contains(other.text("id") ?? "") else { continue }
        if !other.has("status") { version.state = article.versions.last?.state ?? .draft }
        article.add(version)
      }
    }
  }

  /// Such as it is beside its original, where its language is not said.
  private static func translation(_ record: DeskRecord) -> Desk.Version? {
    let known = version(record, nil)
    return known.body.isEmpty ? nil : version(record, .detected(in: known.title + "\n" + known.body))
  }

  private static func version(_ record: DeskRecord, _ language: LanguageTag?) -> Desk.Version {
    let state: Desk.Version.State =
      switch record.text("status") {
      case "published": .published
      case "archived": .archived
      default: .draft
      }
    return Desk.Version(
      language: language ?? record.languageOfFile, title: record.text("title") ?? "",
      body: record.text("content") ?? "", state: state, changed: record.date("updated_at"), file: record.file.path,
      line: record.line)
  }
}
