import FileStore
import HelpContent

/// A table of questions with a row for each, or a row for each language if rows share an id. A first pass assigns rows
/// to files, so that only the rows of one file are in memory at a time.
struct TableImport {
  enum ImportError: Error {
    case notUTF8(byte: Int)
    case noHeader
  }

  /// The rows of one file.
  private struct Partition {
    let service: ServiceID
    var rows: [CSVRecords.Start] = []
    var items = 0
    var bytes = 0

    /// Half of what a section and a file may hold.
    var isFull: Bool { items >= 5_000 || bytes >= YamlDocument.maxFileSize / 2 }
  }

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

  private let window: ByteWindow
  private let usualService: ServiceID
  private let stated: LanguageTag?
  private let separator: Unicode.Scalar
  private let columns: [Column?]
  private let names: [String]
  private var partitions: [Partition] = []
  /// The partition of each service that is not full, and the number of partitions it has.
  private var open: [ServiceID: (partition: Int, count: Int)] = [:]
  /// The partition of each id, by a checksum of service and id: rows with the same id stay together.
  private var places: [UInt64: Int] = [:]

  /// `progress` counts bytes.
  init(
    _ window: ByteWindow, service: ServiceID, language: LanguageTag?,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ImportError) {
    self.window = window
    usualService = service
    stated = language
    // Spreadsheets write semicolons where numbers have decimal commas, and tabs into the clipboard; the header tells
    // which.
    let heads = [",", ";", "\t"].map { (separator: Unicode.Scalar) in Self.head(of: window, separator) }
    let head = heads.first { $0.columns.contains(.question) && $0.columns.contains(.answer) } ?? heads[0]
    (separator, names, columns) = (head.separator, head.names, head.columns)
    var records = head.records
    if let byte = records.brokenByte { throw .notUTF8(byte: byte) }
    guard columns.contains(.question), columns.contains(.answer) else { throw .noHeader }
    var count = 0
    while let record = records.next() {
      place(record, bytes: records.done - record.start.offset)
      count += 1
      if count.isMultiple(of: 1_000) { progress(records.done, window.count) }
    }
    if let byte = records.brokenByte { throw .notUTF8(byte: byte) }
    progress(window.count, window.count)
  }

  private static func head(
    of window: ByteWindow, _ separator: Unicode.Scalar
  ) -> (separator: Unicode.Scalar, names: [String], columns: [Column?], records: CSVRecords) {
    var records = CSVRecords(window, separatedBy: separator)
    let names = records.next()?.fields ?? []
    let columns = names.map { name in
      let name = name.lowercased().filter { !$0.isWhitespace }
      return Column.allCases.first { $0.names.contains(name) }
    }
    return (separator, names, columns, records)
  }

  /// The ids of the files to write.
  var services: [ServiceID] { partitions.map(\.service) }

  /// Assigns a row to a file.
  private mutating func place(_ record: CSVRecords.Record, bytes: Int) {
    guard let (values, _) = values(of: record) else { return }
    let service = values[.service].flatMap { ServiceID(importing: $0) } ?? usualService
    let key = values[.id].map { Checksum.of(Array("\(service)/\($0)".utf8), seed: 1) }
    if let partition = key.flatMap({ places[$0] }) {
      partitions[partition].rows.append(record.start)
      partitions[partition].bytes += bytes
      return
    }
    var (partition, count) = open[service] ?? (-1, 0)
    if partition < 0 || partitions[partition].isFull {
      count += 1
      partition = partitions.count
      partitions.append(Partition(service: count == 1 ? service : Self.numbered(service, count)))
      open[service] = (partition, count)
    }
    partitions[partition].rows.append(record.start)
    partitions[partition].items += 1
    partitions[partition].bytes += bytes
    if let key { places[key] = partition }
  }

  private static func numbered(_ service: ServiceID, _ number: Int) -> ServiceID {
    ServiceID("\(service.description.prefix(58))-\(number)") ?? service
  }

  /// The draft of one file.
  func draft(at index: Int, source: String) -> ImportDraft {
    let partition = partitions[index]
    var rows = Rows()
    for start in partition.rows {
      var records = CSVRecords(window, from: start, separatedBy: separator)
      guard let record = records.next(), let (values, todo) = values(of: record) else { continue }
      rows.add(values, todo, at: record.line, language: stated)
    }
    return draft(of: partition.service, rows, source: source)
  }

  /// The values of known columns, and lines for the others; nil for an empty row.
  private func values(of record: CSVRecords.Record) -> ([Column: String], [ImportedLine])? {
    if record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return nil }
    if let text = record.doubtful {
      return ([:], ImportedLine.lines(of: text).map { ImportedLine(record.line + $0.number - 1, $0.text) })
    }
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
    if let name = values[.service], ServiceID(importing: name) == nil {
      todo.append(ImportedLine(record.line, "service: \(name)"))
    }
    return (values, todo)
  }

  private func draft(of service: ServiceID, _ rows: Rows, source: String) -> ImportDraft {
    let language = stated ?? rows.items.first?.question.first?.0 ?? .detected(in: rows.letters)
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
    let language = named ?? stated ?? .detected(in: question)
    let id = values[.id].flatMap { ItemID($0) }?.description
    if id == nil, let name = values[.id] { todo.append(ImportedLine(line, "id: \(name)")) }
    var tags: [String] = []
    for name in values[.tags]?.split(whereSeparator: { " ,;|".contains($0) }) ?? [] {
      if TagID(name) != nil { tags.append(String(name)) } else { todo.append(ImportedLine(line, "tag: \(name)")) }
    }
    if let name = values[.id], let position = positions[name] {
      if items[position].question.contains(where: { $0.0 == language }) {
        unplaced += [ImportedLine(line, "\(name) again: \(question)"), ImportedLine(line, answer)] + todo
        return
      }
      items[position].question.append((language, question))
      items[position].answer.append((language, answer))
      items[position].tags += tags.filter { !items[position].tags.contains($0) }
      items[position].todo += todo
      return
    }
    if let name = values[.id] { positions[name] = items.count }
    items.append(
      .init(id: id, question: [(language, question)], answer: [(language, answer)], tags: tags, todo: todo))
  }
}
