import HelpContent

/// A line cut from a text around its first match, about as wide as a terminal.
struct SnippetLine {
  static let columns = 80
  /// What is at least shown in front of the match.
  private static let lead = 24

  let text: String

  /// The beginning of `text` when there is no match, or no `matcher`.
  init(of text: String, around matcher: TextMatcher?) {
    let line = Self.oneLine(text)
    let first = matcher?.matches(in: line).first?.lowerBound ?? 0
    let match = line.unicodeScalars.index(line.startIndex, offsetBy: first)
    let following = Self.end(in: line, from: match, columns: Self.columns - Self.lead)
    let start = Self.start(in: line, before: match, columns: max(Self.lead, Self.columns - following.columns))
    let end = Self.end(in: line, from: start, columns: Self.columns).index
    self.text =
      (start == line.startIndex ? "" : "…") + line[start..<end] + (end == line.endIndex ? "" : "…")
  }

  func highlighted(_ language: LanguageTag, _ matcher: TextMatcher?) -> Highlighted {
    Highlighted(text, language: language, matches: matcher?.matches(in: text) ?? [])
  }

  /// Blanks, line feeds and controls become single blanks.
  static func oneLine(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || 0x7F...0xA0 ~= scalar.value }
    var previous = Unicode.Scalar(0x20) as Unicode.Scalar
    let isOneLine = text.unicodeScalars.allSatisfy { scalar in
      defer { previous = scalar }
      return !isBlank(scalar) || scalar == " " && previous != " "
    }
    if isOneLine, previous != " " { return text }
    return text.unicodeScalars.split(whereSeparator: isBlank).map(String.init).joined(separator: " ")
  }

  private static func end(in line: String, from start: String.Index, columns: Int) -> (
    index: String.Index, columns: Int
  ) {
    var index = start
    var used = 0
    while index < line.endIndex, used + width(line[index]) <= columns {
      used += width(line[index])
      line.formIndex(after: &index)
    }
    return (index, used)
  }

  /// Begins with a word where one begins close by.
  private static func start(in line: String, before match: String.Index, columns: Int) -> String.Index {
    var index = match
    var used = 0
    while index > line.startIndex {
      let before = line.index(before: index)
      used += width(line[before])
      if used > columns { break }
      index = before
    }
    guard index > line.startIndex, let blank = line[index..<match].prefix(lead / 2).firstIndex(of: " ") else {
      return index
    }
    return line.index(after: blank)
  }

  /// Roughly what a terminal takes: Hangul, Han, kana and emoji are wide.
  private static func width(_ character: Character) -> Int {
    character.unicodeScalars.contains { $0.value >= 0x1100 && !(0x2000...0x2E7F ~= $0.value) } ? 2 : 1
  }
}
