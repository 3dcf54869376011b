import HelpContent

/// A list of objects in JSON, such as questions and answers, as a table with a column for each key.
struct JSONTable {
  let csv: String

  /// Nil unless the text is a list of objects, or an object with one in it.
  init?(_ bytes: [UInt8]) {
    guard let root = JSONDocument(bytes).root, let rows = Self.rows(in: root, depth: 0) else { return nil }
    var names: [String] = []
    for row in rows { for (name, _) in row where !names.contains(name) && names.count < 256 { names.append(name) } }
    let lines = rows.map { row in
      names.map { name in Self.cell(row.first { $0.0 == name }?.1 ?? "") }.joined(separator: ",")
    }
    csv = ([names.map(Self.cell).joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }

  private static func rows(in node: SourceNode, depth: Int) -> [[(String, String)]]? {
    guard depth < 4 else { return nil }
    switch node {
    case .scalar: return nil
    case .list(let nodes, _):
      let rows = nodes.compactMap { row(of: $0) }
      return rows.isEmpty ? nil : rows
    case .map(let entries, _, _):
      return entries.lazy.compactMap { entry in
        if case .scalar = entry.value { nil } else { rows(in: entry.value, depth: depth + 1) }
      }.first
    }
  }

  private static func row(of node: SourceNode) -> [(String, String)]? {
    guard case .map(let entries, _, _) = node else { return nil }
    return entries.map { ($0.key.text, text(of: $0.value)) }
  }

  private static func text(of node: SourceNode) -> String {
    switch node {
    case .scalar(let scalar): node.isAbsent ? "" : scalar.text
    case .list(let nodes, _): nodes.map { text(of: $0) }.joined(separator: ",")
    case .map(let entries, _, _): entries.map { "\($0.key.text): \(text(of: $0.value))" }.joined(separator: "\n")
    }
  }
}
