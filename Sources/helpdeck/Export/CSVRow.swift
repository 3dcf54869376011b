import HelpContent

/// A CSV record (RFC 4180).
struct CSVRow {
  /// What some spreadsheets need.
  struct Form {
    /// An apostrophe before what they would take for a formula and calculate.
    var isGuarded = false
    /// Before the header: by it Excel knows UTF-8.
    var hasByteOrderMark = false
  }

  let fields: [String]

  init(_ fields: [String]) { self.fields = fields }

  static let questionHeader = CSVRow(["service", "id", "lang", "question", "answer", "tags"])
  static let contactHeader = CSVRow([
    "ref", "service", "kind", "lang", "label", "value", "value_status", "tel", "url", "where", "hours", "review",
    "verified",
  ])

  func text(_ form: Form = Form()) -> String {
    fields.map { Self.quoted(form.isGuarded ? Self.guarded($0) : $0) }.joined(separator: ",") + "\r\n"
  }

  /// These signs begin a formula in Excel, LibreOffice and others, some of them behind a blank, too.
  private static func guarded(_ field: String) -> String {
    let start = field.utf8.first { $0 > UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    return start.map { "=+-@\t\r".utf8.contains($0) } ?? false ? "'" + field : field
  }

  private static func quoted(_ field: String) -> String {
    let isPlain = !field.utf8.contains { "\",\r\n".utf8.contains($0) } && field.first != " " && field.last != " "
    return isPlain ? field : "\"\(field.escaping(["\"": "\"\""]))\""
  }
}
