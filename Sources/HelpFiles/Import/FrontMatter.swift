import HelpContent

/// The fields before a Markdown text that helpdeck has a place for: YAML between `---`, or TOML between `+++`.
struct FrontMatter {
  private(set) var id: ServiceID?
  private(set) var title: String?
  private(set) var language: LanguageTag?
  private(set) var tags: [TagID] = []
  /// True if the author does not show the page to everyone.
  private(set) var isHidden = false
  /// Fields without a place in content, each with its line.
  private(set) var others: [(name: String, line: Int)] = []
  /// The index of the first line of the text.
  private(set) var end = 0

  init(_ lines: [ImportedLine]) {
    guard let sign = lines.first?.trimmed, sign == "---" || sign == "+++",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == sign })
    else { return }
    let inner = lines[1..<end]
    // A text may begin with a rule.
    guard inner.contains(where: { $0.text.contains(sign == "---" ? ":" : "=") }) || inner.allSatisfy(\.isBlank) else {
      return
    }
    self.end = end + 1
    for (name, values, line) in sign == "+++" ? Self.toml(inner) : Self.yaml(inner) { read(name, values, line) }
  }

  private mutating func read(_ name: String, _ values: [String], _ line: Int) {
    let first = values.first?.trimmed ?? ""
    switch name.lowercased() {
    case "id" where ServiceID(importing: first) != nil: id = ServiceID(importing: first)
    case "title": title = first.nonEmpty ?? title
    case "lang", "language", "locale", "hreflang":
      language = .named(first)
      if language == nil, !first.isEmpty { others.append((name, line)) }
    case "tags", "tag", "keywords", "labels", "label", "categories", "category", "标签", "태그":
      let names = values.count == 1 ? first.split { ",;".contains($0) }.map(String.init) : values
      for tag in names.compactMap({ TagID(label: $0) }) where !tags.contains(tag) && tags.count < 64 {
        tags.append(tag)
      }
    case "draft", "private", "internal", "hidden", "unlisted": if first == "true" { isHidden = true }
    case "published", "public": if first == "false" { isHidden = true }
    case "status", "state":
      if ["draft", "private", "archived", "internal"].contains(first.lowercased()) { isHidden = true }
    default: if !values.isEmpty, !first.isEmpty { others.append((name, line)) }
    }
  }

  private typealias Field = (name: String, values: [String], line: Int)

  private static func yaml(_ lines: ArraySlice<ImportedLine>) -> [Field] {
    let text = lines.map(\.text).joined(separator: "\n")
    guard case .map(let entries, _, _)? = YamlDocument(Array(text.utf8)).root else { return plain(lines) }
    return entries.map { ($0.key.text, texts(in: $0.value), $0.key.location.line + 1) }
  }

  private static func texts(in node: SourceNode) -> [String] {
    switch node {
    case .scalar(let scalar): node.isAbsent ? [] : [scalar.text]
    case .list(let nodes, _): nodes.flatMap { texts(in: $0) }
    case .map(let entries, _, _): entries.flatMap { texts(in: $0.value) }
    }
  }

  /// Lines that are not quite YAML, such as `title: Fees: an overview`.
  private static func plain(_ lines: ArraySlice<ImportedLine>) -> [Field] {
    lines.compactMap { line in
      guard let colon = line.text.firstIndex(of: ":"), line.text.first?.isWhitespace == false else { return nil }
      return (
        line.text[..<colon].trimmed, [unquoted(line.text[line.text.index(after: colon)...].trimmed)], line.number
      )
    }
  }

  /// Keys with strings and lists of strings; those in tables are told.
  private static func toml(_ lines: ArraySlice<ImportedLine>) -> [Field] {
    var fields: [Field] = []
    var table = ""
    var open: Field?
    for line in lines where !line.isBlank && !line.trimmed.hasPrefix("#") {
      if var field = open {
        field.values += items(of: line.text)
        open = line.text.contains("]") ? nil : field
        if open == nil { fields.append(field) }
        continue
      }
      if line.trimmed.hasPrefix("[") {
        table = line.trimmed.filter { !"[]".contains($0) } + "."
        continue
      }
      guard let sign = line.text.firstIndex(of: "=") else { continue }
      let value = line.text[line.text.index(after: sign)...].trimmed
      let name = (table == "taxonomies." ? "" : table) + line.text[..<sign].trimmed
      if value.hasPrefix("["), !value.contains("]") {
        open = (name, items(of: String(value.dropFirst())), line.number)
      } else if value.hasPrefix("[") {
        fields.append((name, items(of: value), line.number))
      } else {
        fields.append((name, [unquoted(value)], line.number))
      }
    }
    return fields
  }

  private static func items(of list: String) -> [String] {
    list.split { ",[]".contains($0) }.map { unquoted($0.trimmed) }.filter { !$0.isEmpty }
  }

  private static func unquoted(_ text: String) -> String {
    for quote in ["\"\"\"", "'''", "\"", "'"]
    where text.hasPrefix(quote) && text.hasSuffix(quote) && text.count >= 2 * quote.count {
      let inner = String(text.dropFirst(quote.count).dropLast(quote.count))
      return quote.first == "\"" ? inner.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\") : inner
    }
    return text
  }
}
