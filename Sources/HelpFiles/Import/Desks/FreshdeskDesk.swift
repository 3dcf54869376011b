import HelpContent

/// Freshdesk's solutions: categories, folders and articles in lists without an envelope. Who may read stands in the folder
/// alone, and a translation has the id of its article; only its file says its language.
enum FreshdeskDesk: DeskProduct {
  static let name = "Freshdesk"
  static let kinds: [String: String] = [:]
  static let articles = ""

  static func desk(of records: [DeskRecord]) -> Desk {
    var desk = Desk()
    desk.hasVisibilityInSections = true
    for record in records {
      guard let id = record.text("id") else { continue }
      if record.has("folder_id") || record.has("title") {
        add(article: record, id, to: &desk)
      } else if record.has("visibility") || record.has("parent_folder_id") {
        let inner = record.records("hierarchy").last?.record("data")?.text("id")
        let parent =
          record.text("parent_folder_id").map { "folder-\($0)" }
          ?? (record.text("category_id") ?? inner).map { "category-\($0)" }
        desk.add(
          Desk.Section(
            id: "folder-\(id)", names: name(of: record), parent: parent, position: record.number("position") ?? 0,
            isRestricted: record.number("visibility") != everyone))
      } else {
        desk.add(
          Desk.Section(id: "category-\(id)", names: name(of: record), position: record.number("position") ?? 0))
      }
    }
    return desk
  }

  /// Other folders are for those who have logged in, for agents, or for some companies.
  private static let everyone = 1

  private static func name(of record: DeskRecord) -> [(language: LanguageTag?, text: String)] {
    record.text("name").map { [(language(of: record), $0)] } ?? []
  }

  private static func language(of record: DeskRecord) -> LanguageTag? {
    record.languageOfFile
      ?? record.records("hierarchy").lazy.compactMap { $0.record("data")?.language("language") }.first
  }

  private static func add(article record: DeskRecord, _ id: String, to desk: inout Desk) {
    let visibility = record.number("folder_visibility")
    desk.update("article-\(id)") { article in
      article.names = [id]
      article.sections = record.text("folder_id").map { ["folder-\($0)"] } ?? article.sections
      for label in record.texts("tags") where !article.labels.contains(label) { article.labels.append(label) }
      article.isRestricted = article.isRestricted || visibility.map { $0 != everyone } == true
      article.position = record.number("position") ?? article.position
      article.revised = article.revised ?? record.date("updated_at")
      article.add(
        Desk.Version(
          language: language(of: record), title: record.text("title") ?? "", body: record.text("description") ?? "",
          state: record.number("status") == 2 ? .published : .draft, created: record.date("created_at"),
          changed: record.date("updated_at"), file: record.file.path, line: record.line))
    }
  }
}
