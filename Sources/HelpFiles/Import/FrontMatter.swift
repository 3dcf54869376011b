import HelpContent

/// The fields between `---` and `---` before a Markdown text that helpdeck has a place for.
struct FrontMatter {
  private(set) var id: ServiceID?
  private(set) var title: String?
  private(set) var language: LanguageTag?
  private(set) var tags: [String] = []
  /// Lines without a place in content.
  private(set) var others: [ImportedLine] = []
  /// The index of the first line of the text.
  private(set) var end = 0

  init(_ lines: [ImportedLine]) {
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return }
    for line in lines[1..<end] where !line.isBlank {
      if !readField(line.trimmed) { others.append(line) }
    }
    self.end = end + 1
  }

  /// Returns false if part of the line has no place in content.
  private mutating func readField(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let quotes: Set<Character> = ["\"", "'"]
    let trim = { (text: Substring) -> String in
      var text = text.drop { $0.isWhitespace || quotes.contains($0) }
      while text.last.map({ $0.isWhitespace || quotes.contains($0) }) == true { text.removeLast() }
      return String(text)
    }
    let value = trim(line[line.index(after: colon)...])
    switch line[..<colon].lowercased() {
    case "id":
      id = ServiceID(importing: value)
      return id != nil
    case "title":
      title = value.isEmpty ? nil : value
      return true
    case "lang", "language":
      language = LanguageTag(canonical: value)
      return language != nil
    case "tags":
      let names = value.split { "[],".contains($0) }.map { trim($0) }.filter { !$0.isEmpty }
      guard names.allSatisfy({ TagID($0) != nil }) else { return false }
      tags = names
      return true
    default: return false
    }
  }
}
