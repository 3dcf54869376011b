import HelpContent

/// A CSV record (RFC 4180).
struct CSVRow {
  let fields: [String]

  init(_ fields: [String]) { self.fields = fields }

  static let questionHeader = CSVRow(["service", "id", "lang", "question", "answer", "tags"])
  static let contactHeader = CSVRow([
    "ref", "service", "kind", "lang", "label", "value", "value_status", "tel", "url", "where", "hours", "review",
    "verified",
  ])

  var text: String { fields.map(Self.quoted).joined(separator: ",") + "\r\n" }

  private static func quoted(_ field: String) -> String {
    let isPlain = !field.utf8.contains { "\",\r\n".utf8.contains($0) } && field.first != " " && field.last != " "
    return isPlain ? field : "\"\(field.escaping(["\"": "\"\""]))\""
  }
}
