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
    /// As the table has it; nil if that is no more than the id.
    let name: String?
    var rows: [CSVRecords.Start] = []
    var items = 0
    var bytes = 0

    /// Half of what a section and a file may hold.
    var isFull: Bool { items >= 5_000 || bytes >= YamlDocument.maxFileSize / 2 }
  }

  fileprivate struct Item {
    var id: String?
    var question: [(LanguageTag, String)] = []
    var answer: [(LanguageTag, String)] = []
    var aliases: [String] = []
    var tags: [TagID] = []
  }

  fileprivate struct Rows {
    let path: String
    var items: [Item] = []
    var positions: [String: Int] = [:]
    var ids: Set<String> = []
    var letters = ""
    var nameLanguages = true
    var unplaced: [ImportedLine] = []
    var notices: [ImportNotice] = []
  }

  private let window: ByteWindow
  private let path: String
  private let usualService: ServiceID
  /// What it is called where the rows name none.
  private let usualName: String?
  private let stated: LanguageTag?
  private let separator: Unicode.Scalar
  private let columns: [TableColumn?]
  private let names: [String]
  private var partitions: [Partition] = []
  /// The partition of each service that is not full, and the number of partitions it has.
  private var open: [ServiceID: (partition: Int, count: Int)] = [:]
  /// The partition of each id, by a checksum of service and id: rows with the same id stay together.
  private var places: [UInt64: Int] = [:]
  /// Ids of services whose names have no letters for one.
  private var made: [String: ServiceID] = [:]

  /// `progress` counts bytes.
  init(
    _ window: ByteWindow, path: String, service: ServiceID, name: String? = nil, language: LanguageTag?,
    columns stated: [String: String] = [:],
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ImportError) {
    let window = window.decodingUTF16
    self.window = window
    self.path = path
    usualService = service
    usualName = name
    self.stated = language
    // Spreadsheets write semicolons where numbers have decimal commas, and tabs into the clipboard; the header tells
    // which.
    let heads = [",", ";", "\t", "|"].map { (separator: Unicode.Scalar) in Self.head(of: window, separator, stated) }
    let head = heads.first { Self.isTable($0.columns) } ?? heads[0]
    (separator, names, columns) = (head.separator, head.names, head.columns)
    var records = head.records
    if let byte = records.brokenByte { throw .notUTF8(byte: byte) }
    guard Self.isTable(columns) else { throw .noHeader }
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
    of window: ByteWindow, _ separator: Unicode.Scalar, _ stated: [String: String]
  ) -> (separator: Unicode.Scalar, names: [String], columns: [TableColumn?], records: CSVRecords) {
    var records = CSVRecords(window, separatedBy: separator)
    var first: (names: [String], columns: [TableColumn?], records: CSVRecords)?
    // Titles and Excel's line for itself may stand above.
    for _ in 0..<TableColumn.maxRowsAboveHeader {
      guard let names = records.next()?.fields else { break }
      if names.first?.hasPrefix("sep=") == true { continue }
      let columns = TableColumn.columns(named: names, stated: stated)
      if isTable(columns) { return (separator, names, columns, records) }
      first = first ?? (names, columns, records)
    }
    guard let first else { return (separator, [], [], records) }
    return (separator, first.names, first.columns, first.records)
  }

  private static func isTable(_ columns: [TableColumn?]) -> Bool {
    columns.contains(.question) && (columns.contains(.answer) || columns.contains(.html))
  }

  /// The ids of the files to write.
  var services: [ServiceID] { partitions.map(\.service) }

  /// Assigns a row to a file.
  private mutating func place(_ record: CSVRecords.Record, bytes: Int) {
    if record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }), !record.isTooLong { return }
    let values = record.doubtful == nil ? values(of: record) : [:]
    let name = values[.service]
    let service = name.flatMap { id(ofService: $0) } ?? usualService
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
      partitions.append(
        Partition(
          service: count == 1 ? service : Self.numbered(service, count),
          name: name == service.description ? nil : name ?? usualName)
      )
      open[service] = (partition, count)
    }
    partitions[partition].rows.append(record.start)
    partitions[partition].items += 1
    partitions[partition].bytes += bytes
    if let key { places[key] = partition }
  }

  /// An id of the letters of a name, or a number.
  private mutating func id(ofService name: String) -> ServiceID? {
    if let id = ServiceID(importing: name) { return id }
    if let id = made[name] { return id }
    guard made.count < 1_000 else { return nil }
    let slug = PagePath.slug(of: name).flatMap { ServiceID(importing: $0) }
    let id = slug ?? Self.numbered(usualService, made.count + 2)
    made[name] = id
    return id
  }

  private static func numbered(_ service: ServiceID, _ number: Int) -> ServiceID {
    ServiceID("\(service.description.prefix(58))-\(number)") ?? service
  }

  /// The draft of one file.
  func draft(at index: Int, source: String, notices: [ImportNotice] = []) -> ImportDraft {
    let partition = partitions[index]
    var rows = Rows(path: path)
    rows.notices = notices
    if index == 0 {
      for (name, column) in zip(names, columns) where column == nil && !name.allSatisfy(\.isWhitespace) {
        rows.notices.append(ImportNotice(problem: .column(name), file: path, line: 1))
      }
    }
    for start in partition.rows {
      var records = CSVRecords(window, from: start, separatedBy: separator)
      guard let record = records.next() else { continue }
      if record.isTooWide { rows.notices.append(.tooWide(record, file: path)) }
      if record.isTooLong {
        rows.tell(.rowTooLong(limit: YamlReader.maxTextLength), record.line)
      } else if let text = record.doubtful {
        rows.unplaced += ImportedLine.lines(of: text).map { ImportedLine(record.line + $0.number - 1, $0.text) }
      } else {
        rows.add(values(of: record), at: record.line, language: stated)
      }
    }
    return draft(of: partition, rows, source: source)
  }

  private func values(of record: CSVRecords.Record) -> [TableColumn: String] {
    var values: [TableColumn: String] = [:]
    for (field, column) in zip(record.fields, columns) {
      if let column, values[column] == nil, !field.allSatisfy(\.isWhitespace) { values[column] = field }
    }
    return values
  }

  private func draft(of partition: Partition, _ rows: Rows, source: String) -> ImportDraft {
    let language = stated ?? rows.items.first?.question.first?.0 ?? .detected(in: rows.letters)
    let taken = Set(rows.items.compactMap(\.id))
    var number = 0
    let parts = rows.items.map { item -> ImportDraft.Part in
      var id = item.id
      while id == nil {
        number += 1
        id = taken.contains("faq-\(number)") ? nil : "faq-\(number)"
      }
      return .question(
        .present([
          "id": .optional(id), "q": Self.json(item.question), "a": Self.json(item.answer),
          "ask_also": .strings(item.aliases), "tags": .strings(item.tags.map(\.description)),
        ]))
    }
    return ImportDraft(
      id: partition.service, names: partition.name.map { [(language, $0)] } ?? [], language: language,
      isLanguageStated: stated != nil || rows.nameLanguages, tags: [], source: .init(title: source),
      parts: rows.unplaced.map { .todo($0) } + parts, notices: rows.notices)
  }

  private static func json(_ versions: [(LanguageTag, String)]) -> JSONValue {
    .object(versions.map { (key: $0.0.description, value: .string(ImportedText.harmless($0.1))) })
  }
}

extension TableImport.Rows {
  fileprivate mutating func tell(_ problem: ImportProblem, _ line: Int) {
    notices.append(ImportNotice(problem: problem, file: path, line: line))
  }

  fileprivate mutating func add(_ values: [TableColumn: String], at line: Int, language stated: LanguageTag?) {
    guard let question = values[.question].map({ text($0, at: line) }), let answer = self.answer(in: values, at: line)
    else {
      unplaced += values.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ImportedLine(line, "\($0.key.rawValue): \($0.value)")
      }
      return
    }
    letters += question.prefix(max(0, 4_000 - letters.utf8.count))
    let named = values[.language].flatMap { LanguageTag.named($0) }
    if named == nil, let name = values[.language] { unplaced.append(ImportedLine(line, "lang: \(name)")) }
    if named == nil { nameLanguages = false }
    let language = named ?? stated ?? .detected(in: question)
    let id = values[.id].flatMap { name in ItemID(name) ?? PagePath.slug(of: name).flatMap { ItemID($0) } }?.description
    let tags = (values[.tags]?.split { ",;|".contains($0) } ?? []).compactMap { TagID(label: $0) }
    let aliases = values[.aliases]?.split { ";|\n".contains($0) }.map { text(String($0), at: line).trimmed } ?? []
    if let name = values[.id], let position = positions[name] {
      if items[position].question.contains(where: { $0.0 == language }) {
        unplaced += [ImportedLine(line, "\(name) again: \(question)"), ImportedLine(line, answer)]
        return
      }
      items[position].question.append((language, question))
      items[position].answer.append((language, answer))
      items[position].tags += tags.filter { !items[position].tags.contains($0) }
      return
    }
    let isTaken = id.map { !ids.insert($0).inserted } ?? false
    if let name = values[.id] { positions[name] = items.count }
    items.append(
      .init(
        id: isTaken ? nil : id, question: [(language, question)], answer: [(language, answer)], aliases: aliases,
        tags: Array(tags.prefix(64))))
  }

  /// On one line, without marks of direction.
  private mutating func text(_ cell: String, at line: Int) -> String {
    let cleaned = ImportedText.cleaned(cell)
    for (_, problem) in cleaned.problems { tell(problem, line) }
    return cleaned.text.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
  }

  private mutating func answer(in values: [TableColumn: String], at line: Int) -> String? {
    guard let cell = values[.html] ?? values[.answer] else { return nil }
    let cleaned = ImportedText.cleaned(cell)
    for (_, problem) in cleaned.problems { tell(problem, line) }
    let parsed = CellText.markdown(cleaned.text, isHTML: values[.html] != nil)
    for problem in parsed.problems { tell(.markup(problem.kind), line) }
    let text = parsed.markup.markdown()
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
