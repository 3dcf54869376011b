/// The lines of a plain article, classified with their neighbours.
struct ArticleLines {
  private let lines: [ImportedLine]

  init(_ lines: [ImportedLine]) { self.lines = lines }

  var count: Int { lines.count }

  subscript(index: Int) -> ImportedLine { lines[index] }

  /// The line without ornaments and without marks of emphasis on the whole line.
  func text(at index: Int) -> Substring {
    LinePatterns.withoutBold(LinePatterns.withoutOrnament(lines[index].trimmed))
  }

  func step(at index: Int) -> LinePatterns.Step? { LinePatterns.step(lines[index].trimmed) }

  func next(after index: Int) -> Int? {
    lines.indices.dropFirst(index + 1).first { !lines[$0].isBlank }
  }

  func isHeading(_ index: Int) -> Bool {
    guard index < lines.count, !lines[index].isBlank else { return false }
    let isFirst = index == 0 || lines[index - 1].isBlank
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
      if LinePatterns.isShort(text) || LinePatterns.question(text) != nil || LinePatterns.endsAsQuestion(text)
        || LinePatterns.isNoise(text)
      {
        return 0..<0
      }
      end += 1
    }
    guard end > start, let list = next(after: end - 1), step(at: list)?.number == 1 else { return 0..<0 }
    return start..<end
  }
}
