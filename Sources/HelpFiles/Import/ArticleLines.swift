/// The lines of an article, classified with their neighbours: headings, underlines, code.
struct ArticleLines {
  private let lines: [ImportedLine]
  let isMarkdown: Bool
  /// Indices of lines between the fences of Markdown, which are never headings.
  private let code: Set<Int>

  init(_ lines: [ImportedLine], isMarkdown: Bool) {
    self.lines = lines
    self.isMarkdown = isMarkdown
    code = isMarkdown ? Self.code(in: lines) : []
  }

  var count: Int { lines.count }

  subscript(index: Int) -> ImportedLine { lines[index] }

  /// The line without marks of headings and of emphasis on the whole line.
  func text(at index: Int) -> Substring {
    let text = lines[index].trimmed
    guard isMarkdown else { return LinePatterns.withoutBold(LinePatterns.withoutOrnament(text)) }
    guard text.hasPrefix("#"), !code.contains(index) else { return LinePatterns.withoutBold(text) }
    var inner = text.drop { $0 == "#" }.drop { $0 == " " }
    let closing = inner.reversed().prefix { $0 == "#" }.count
    if closing > 0, inner.dropLast(closing).last == " " { inner = inner.dropLast(closing) }
    while inner.last == " " { inner.removeLast() }
    return LinePatterns.withoutBold(inner)
  }

  func step(at index: Int) -> LinePatterns.Step? { LinePatterns.step(lines[index].trimmed) }

  func next(after index: Int) -> Int? {
    lines.indices.dropFirst(index + 1).first { !lines[$0].isBlank }
  }

  func isHeading(_ index: Int) -> Bool {
    guard index < lines.count, !lines[index].isBlank else { return false }
    let raw = lines[index].trimmed
    let isFirst = index == 0 || lines[index - 1].isBlank
    if isMarkdown {
      if code.contains(index) { return false }
      return raw.hasPrefix("#") && raw.drop { $0 == "#" }.hasPrefix(" ")
        || isFirst && (isUnderline(index + 1) && !raw.contains("|") || isBoldQuestion(index))
    }
    let text = self.text(at: index)
    guard LinePatterns.isShort(text), LinePatterns.step(text) == nil else { return false }
    let leadsToSteps = next(after: index).flatMap { step(at: $0) }?.number == 1
    return isFirst && (index + 1 == lines.count || lines[index + 1].isBlank)
      || leadsToSteps || LinePatterns.namesQuestions(text) || isFirst && !introduction(below: index).isEmpty
  }

  /// The paragraph between the heading of a procedure and its numbered steps; empty if there is none.
  func introduction(below heading: Int) -> Range<Int> {
    guard LinePatterns.namesProcedure(text(at: heading)), let start = next(after: heading) else { return 0..<0 }
    var end = start
    while end < lines.count, !lines[end].isBlank, step(at: end) == nil {
      let text = self.text(at: end)
      // Headings in Markdown are recognized without the lines below them.
      let isOther = isMarkdown ? isHeading(end) : LinePatterns.isShort(text)
      if isOther || LinePatterns.question(text) != nil || LinePatterns.endsAsQuestion(text)
        || LinePatterns.isNoise(text)
      {
        return 0..<0
      }
      end += 1
    }
    guard end > start, let list = next(after: end - 1), step(at: list)?.number == 1 else { return 0..<0 }
    return start..<end
  }

  /// True for `====` or `----` below a line, which make it a heading in Markdown.
  func isUnderline(_ index: Int) -> Bool {
    guard isMarkdown, index > 0, index < lines.count, !code.contains(index) else { return false }
    let line = lines[index].trimmed
    return line.count > 1 && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
      && !lines[index - 1].isBlank
  }

  private func isBoldQuestion(_ index: Int) -> Bool {
    let raw = lines[index].trimmed
    let text = LinePatterns.withoutBold(raw)
    return text.count < raw.count && (LinePatterns.endsAsQuestion(text) || LinePatterns.question(text) != nil)
  }

  private static func code(in lines: [ImportedLine]) -> Set<Int> {
    var code: Set<Int> = []
    var fence: Substring?
    for (index, line) in lines.enumerated() {
      let text = line.trimmed
      if let open = fence {
        code.insert(index)
        if text.hasPrefix(open), text.allSatisfy({ $0 == open.first }) { fence = nil }
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        code.insert(index)
        fence = text.prefix { $0 == text.first }
      }
    }
    return code
  }
}
