import HelpContent

/// A table of questions: a row for each, or one for each language where rows share an id.
struct TableImport {
  fileprivate enum Column: String, CaseIterable {
    case service, id, question, answer, language, tags

    var names: [String] {
      switch self {
      case .service: ["service", "서비스", "服务"]
      case .id: ["id"]
      case .question: ["question", "q", "질문", "문의", "问题", "問題"]
      case .answer: ["answer", "a", "답변", "답", "答案", "回答"]
      case .language: ["lang", "language", "locale", "언어", "语言"]
      case .tags: ["tags", "tag", "태그", "标签"]
      }
    }
  }

  fileprivate struct Item {
    var id: String?
    var question: [(LanguageTag, String)] = []
    var answer: [(LanguageTag, String)] = []
    var tags: [String] = []
    var todo: [ImportedLine] = []
  }

  fileprivate struct Rows {
    var items: [Item] = []
    var positions: [String: Int] = [:]
    var unplaced: [ImportedLine] = []
    var letters = ""
    var nameLanguages = true
  }

  private let usualService: ServiceID
  private let stated: LanguageTag?
  private var services: [ServiceID: Rows] = [:]
  private var order: [ServiceID] = []

  /// Nil without a header that names a question and an answer.
  static func drafts(of bytes: [UInt8], source: String, service: ServiceID, language: LanguageTag?) -> [ImportDraft]? {
    var records = CSVRecords(bytes)
    guard let header = records.next() else { return nil }
    let columns = header.fields.map { name in
      let name = name.lowercased().filter { !$0.isWhitespace }
      return Column.allCases.first { $0.names.contains(name) }
    }
    guard columns.contains(.question), columns.contains(.answer) else { return nil }
    var table = TableImport(service: service, language: language)
    for record in records { table.add(record, columns, names: header.fields) }
    return table.order.map { table.draft(of: $0, source: source) }
  }

  private init(service: ServiceID, language: LanguageTag?) {
    usualService = service
    stated = language
  }

  private mutating func add(_ record: CSVRecords.Record, _ columns: [Column?], names: [String]) {
    if record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return }
    var values: [Column: String] = [:]
    var todo: [ImportedLine] = []
    for (index, field) in record.fields.enumerated() where !field.allSatisfy(\.isWhitespace) {
      if index < columns.count, let column = columns[index], values[column] == nil {
        values[column] = field
      } else {
        let name = index < names.count ? names[index] : "column \(index + 1)"
        todo.append(ImportedLine(record.line, "\(name): \(field)"))
      }
    }
    let id = values[.service].flatMap { ServiceID($0) }
    if id == nil, let name = values[.service] { todo.append(ImportedLine(record.line, "service: \(name)")) }
    let service = id ?? usualService
    if services[service] == nil { order.append(service) }
    services[service, default: Rows()].add(values, todo, at: record.line, language: stated)
  }

  private func draft(of service: ServiceID, source: String) -> ImportDraft {
    let rows = services[service] ?? Rows()
    let language = stated ?? rows.items.first?.question.first?.0 ?? .told(by: rows.letters)
    let taken = Set(rows.items.compactMap(\.id))
    var number = 0
    let parts = rows.items.flatMap { item -> [ImportDraft.Part] in
      var id = item.id
      while id == nil {
        number += 1
        id = taken.contains("faq-\(number)") ? nil : "faq-\(number)"
      }
      return [
        .question(
          .present([
            "id": .optional(id), "q": Self.json(item.question), "a": Self.json(item.answer),
            "tags": .strings(item.tags),
          ]))
      ] + item.todo.map { .todo($0) }
    }
    return ImportDraft(
      id: service, name: service.description, language: language,
      isLanguageStated: stated != nil || rows.nameLanguages, tags: [],
      source: source, parts: rows.unplaced.map { .todo($0) } + parts, lost: [])
  }

  private static func json(_ versions: [(LanguageTag, String)]) -> JSONValue {
    .object(versions.map { (key: $0.0.description, value: .string(ImportedText.harmless($0.1))) })
  }
}

extension TableImport.Rows {
  fileprivate mutating func add(
    _ values: [TableImport.Column: String], _ todo: [ImportedLine], at line: Int, language stated: LanguageTag?
  ) {
    var todo = todo
    guard let question = values[.question], let answer = values[.answer] else {
      let rest = values.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ImportedLine(line, "\($0.key.rawValue): \($0.value)")
      }
      unplaced += rest + todo
      return
    }
    letters += question
    let named = values[.language].flatMap { LanguageTag(canonical: $0) ?? LanguageTag.meant(by: $0) }
    if named == nil, let name = values[.language] { todo.append(ImportedLine(line, "lang: \(name)")) }
    if named == nil { nameLanguages = false }
    let language = named ?? stated ?? .told(by: question)
    let id = values[.id].flatMap { ItemID($0) }?.description
    if id == nil, let name = values[.id] { todo.append(ImportedLine(line, "id: \(name)")) }
    var tags: [String] = []
    for name in values[.tags]?.split(whereSeparator: { " ,;|".contains($0) }) ?? [] {
      if TagID(name) != nil { tags.append(String(name)) } else { todo.append(ImportedLine(line, "tag: \(name)")) }
    }
    if let id, let position = positions[id] {
      if items[position].question.contains(where: { $0.0 == language }) {
        unplaced += [ImportedLine(line, "\(id) again: \(question)"), ImportedLine(line, answer)] + todo
        return
      }
      items[position].question.append((language, question))
      items[position].answer.append((language, answer))
      items[position].tags += tags.filter { !items[position].tags.contains($0) }
      items[position].todo += todo
      return
    }
    if let id { positions[id] = items.count }
    items.append(
      .init(id: id, question: [(language, question)], answer: [(language, answer)], tags: tags, todo: todo))
  }
}
