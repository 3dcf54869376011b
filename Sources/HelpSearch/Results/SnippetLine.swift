import HelpContent

/// Cuts a line out of a text around its first match, about as wide as a terminal.
enum SnippetLine {
  static let columns = 80
  /// Columns before the match: lists are narrower than a terminal.
  private static let lead = 14

  /// The line around the first match, or the beginning of `line` if there is none.
  static func around(_ matches: [Range<Int>], of line: String, _ language: LanguageTag) -> HighlightedText {
    let scalars = line.unicodeScalars
    let match = scalars.index(line.startIndex, offsetBy: matches.first?.lowerBound ?? 0)
    let start = start(in: line, before: match, columns: lead)
    let end = end(in: line, from: start, columns: columns)
    if start == line.startIndex, end == line.endIndex {
      return HighlightedText(line, language: language, matches: matches)
    }
    let ellipsis = (start == line.startIndex ? "" : "…", end == line.endIndex ? "" : "…")
    let shown = scalars.distance(from: line.startIndex, to: start)..<scalars.distance(from: line.startIndex, to: end)
    let shift = ellipsis.0.unicodeScalars.count - shown.lowerBound
    return HighlightedText(
      ellipsis.0 + line[start..<end] + ellipsis.1, language: language,
      matches: matches.filter(shown.overlaps).map { match in
        let visible = match.clamped(to: shown)
        return (visible.lowerBound + shift)..<(visible.upperBound + shift)
      })
  }

  /// The text as one line, with single spaces; middle dots separate items of lists and cells of tables.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x7C }) else { return withSingleSpaces(text) }
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      let line = line.drop { $0 == " " }
      let item = withoutMarker(line)
      return (text: item ?? line, isItem: item != nil || line.contains(" | "))
    }
    let joined = lines.enumerated().reduce(into: "") { joined, line in
      let follows = line.offset > 0 && line.element.isItem && lines[line.offset - 1].isItem
      joined += (line.offset == 0 ? "" : follows ? " · " : " ") + line.element.text
    }
    return withSingleSpaces(joined.replacing(" | ", with: " · "))
  }

  /// The text of an item of a list; nil for any other line.
  private static func withoutMarker(_ line: Substring) -> Substring? {
    if line.hasPrefix("- ") { return line.dropFirst(2) }
    let rest = line.drop(while: \.isWholeNumber)
    return rest.startIndex > line.startIndex && rest.hasPrefix(". ") ? rest.dropFirst(2) : nil
  }

  private static func withSingleSpaces(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || 0x7F...0xA0 ~= scalar.value }
    var previous = Unicode.Scalar(0x20) as Unicode.Scalar
    let isOneLine = text.unicodeScalars.allSatisfy { scalar in
      defer { previous = scalar }
      return !isBlank(scalar) || scalar == " " && previous != " "
    }
    if isOneLine, previous != " " { return text }
    return text.unicodeScalars.split(whereSeparator: isBlank).map(String.init).joined(separator: " ")
  }

  private static func end(in line: String, from start: String.Index, columns: Int) -> String.Index {
    var index = start
    var used = 0
    while index < line.endIndex, used + width(line[index]) <= columns {
      used += width(line[index])
      line.formIndex(after: &index)
    }
    return index
  }

  /// Start of the line before a match, moved on to the start of a word if one is close.
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

  /// Estimated columns in a terminal: Hangul, Han, kana and emoji are wide.
  private static func width(_ character: Character) -> Int {
    character.unicodeScalars.contains { $0.value >= 0x1100 && !(0x2000...0x2E7F ~= $0.value) } ? 2 : 1
  }
}
