import HelpContent

/// A table of contacts with a row for each, or for each person or office with several numbers and addresses.
struct ContactTable {
  private(set) var list: ContactList
  private let columns: [ContactColumn?]
  private let header: [String]
  private let stated: LanguageTag?

  /// Nil unless a header in one of the first rows names a way to reach somebody.
  init?(_ window: ByteWindow, path: String, service: ServiceID, name: String? = nil, language: LanguageTag?) {
    let window = window.decodingUTF16
    let heads = [",", ";", "\t", "|"].lazy.compactMap { (separator: Unicode.Scalar) in Self.head(of: window, separator)
    }
    guard let (columns, header, line, records) = heads.first else { return nil }
    self.columns = columns
    self.header = header
    stated = language
    list = ContactList(path: path, service: service, name: name)
    for (name, column) in zip(header, columns) where column == nil && !name.allSatisfy(\.isWhitespace) {
      list.notices.append(ImportNotice(problem: .column(name), file: path, line: line))
    }
    for record in records { add(record) }
  }

  private static func head(
    of window: ByteWindow, _ separator: Unicode.Scalar
  ) -> (columns: [ContactColumn?], header: [String], line: Int, records: CSVRecords)? {
    var records = CSVRecords(window, separatedBy: separator)
    for _ in 0..<TableColumn.maxRowsAboveHeader {
      guard let record = records.next() else { return nil }
      if let columns = ContactColumn.columns(named: record.fields) {
        return (columns, record.fields, record.line, records)
      }
    }
    return nil
  }

  private mutating func add(_ record: CSVRecords.Record) {
    if record.isTooWide { list.notices.append(.tooWide(record, file: list.path)) }
    if record.isTooLong {
      list.notices.append(
        ImportNotice(problem: .rowTooLong(limit: YamlReader.maxTextLength), file: list.path, line: record.line))
    }
    if let text = record.doubtful {
      list.unplaced += ImportedLine.lines(of: text).map { ImportedLine(record.line + $0.number - 1, $0.text) }
      return
    }
    let cells = zip(zip(columns, header), record.fields).compactMap { head, field -> Cell? in
      guard let column = head.0, let text = ImportedText.cleaned(field).text.trimmed.nonEmpty else { return nil }
      return Cell(column: column, name: head.1, text: text)
    }
    if !cells.isEmpty { add(cells, line: record.line) }
  }

  private struct Cell {
    let column: ContactColumn
    let name: String
    let text: String
  }

  private mutating func add(_ cells: [Cell], line: Int) {
    let first = { (column: ContactColumn) in cells.first { $0.column == column }?.text }
    let name = cells.filter { $0.column == .name }.map(\.text).joined(separator: " ").nonEmpty
    let language =
      first(.language).flatMap { LanguageTag.named($0) } ?? stated
      ?? .detected(in: [name, first(.note), first(.service)].compactMap(\.self).joined(separator: " "))
    var common = ContactFinding(kind: .phone, value: "", label: name, note: first(.note), language: language)
    common.place = first(.place)
    if let text = first(.hours) { (common.hours, common.timeZone) = Self.hours(text) }
    common.status = first(.status).flatMap { Contact.ValueStatus(rawValue: $0) }
    common.review = first(.review).flatMap { Review.Status(rawValue: $0) }.flatMap {
      [.reported, .disputed].contains($0) ? $0 : nil
    }
    common.id = first(.reference).flatMap { $0.split(separator: "/").last.map(String.init) }
    common.phoneExtension = first(.phoneExtension).flatMap { $0.filter(\.isASCIIDigit).nonEmpty }
    common.statedCountry = first(.link).flatMap { PhoneText(uri: $0)?.country }
    var found: [ContactFinding] = []
    var lost: [Cell] = []
    if let text = first(.kind), let kind = Self.kind(text),
      cells.contains(where: { [.value, .url, .place].contains($0.column) })
    {
      found += Self.contact(kind, first(.value) ?? "", url: first(.url), common).map { [$0] } ?? []
      if found.isEmpty { lost = cells.filter { $0.column == .value || $0.column == .url } }
    }
    let phones = cells.filter { $0.column == .phone }
    for cell in phones + cells.filter({ $0.column == .fax }) {
      let (numbers, others) = PhoneText.all(in: cell.text)
      found += numbers.map {
        Self.contact(
          cell.column == .fax ? .fax : .phone, $0, common,
          phones.count > 1 ? cell.name.replacing(" - Value", with: "") : nil)
      }
      lost += others.map { Cell(column: cell.column, name: cell.name, text: $0) }
    }
    for cell in cells where cell.column == .email || cell.column == .address {
      let kind: Contact.Kind = cell.column == .email ? .email : .post
      for text in kind == .email
        ? cell.text.split(whereSeparator: { $0.isNewline || ",; ".contains($0) }).map(String.init) : [cell.text]
      {
        if let contact = Self.contact(kind, text, url: nil, common) { found.append(contact) } else { lost.append(cell) }
      }
    }
    if first(.kind) == nil, let url = first(.url), let contact = Self.contact(.form, "", url: url, common) {
      found.append(contact)
    }
    if found.isEmpty { lost = cells.filter { $0.column != .ignored } }
    list.add(found, to: first(.service), language: language)
    list.unplaced += lost.map { ImportedLine(line, "\($0.name): \($0.text)") }
  }

  /// Opening hours and the zone behind them, such as `Mo-Fr 09:00-18:00 (Asia/Seoul)`.
  private static func hours(_ text: String) -> (String, zone: String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let parts = text[text.index(after: open)...].dropLast().split(separator: "/", omittingEmptySubsequences: false)
    let isZone =
      parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.count < 20
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
      }
    guard isZone else { return (text, nil) }
    return (text[..<open].trimmed, String(text[text.index(after: open)...].dropLast()))
  }

  private static func kind(_ text: String) -> Contact.Kind? {
    let word = text.lowercased()
    if let kind = Contact.Kind(rawValue: word) { return kind }
    switch word {
    case "전화", "电话", "電話", "telephone", "tel": return .phone
    case "팩스", "传真", "傳真": return .fax
    case "이메일", "메일", "邮箱", "郵箱", "mail", "e-mail": return .email
    case "채팅", "상담톡": return .chat
    case "주소", "地址", "address": return .post
    default: return nil
    }
  }

  private static func contact(
    _ kind: Contact.Kind, _ number: PhoneText, _ common: ContactFinding, _ heading: String?
  ) -> ContactFinding {
    var contact = common
    contact.kind = kind
    contact.value = number.value
    contact.phoneExtension = number.phoneExtension ?? (kind == .fax ? nil : common.phoneExtension)
    contact.label = [common.label, heading].compactMap(\.self).joined(separator: " ").nonEmpty
    contact.note = [number.rest, common.note].compactMap(\.self).joined(separator: "\n\n").nonEmpty
    return contact
  }

  /// Nil for a value that is none of its kind.
  private static func contact(
    _ kind: Contact.Kind, _ value: String, url: String?, _ common: ContactFinding
  ) -> ContactFinding? {
    var contact = common
    contact.kind = kind
    if kind.hasNumber, !value.isEmpty {
      guard let number = PhoneText(value) else { return nil }
      return Self.contact(kind, number, common, nil)
    }
    if kind == .email, !value.isEmpty {
      guard ContactFinding.isMail(value) else { return nil }
    }
    contact.value = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    contact.phoneExtension = nil
    contact.statedCountry = nil
    if let url {
      guard WebAddress.isAllowed(url) else { return nil }
      contact.url = url
    }
    return contact
  }
}
