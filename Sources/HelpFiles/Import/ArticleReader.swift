import HelpContent

/// Finds questions and procedures in the lines of an article; whatever is not plainly one is kept as it is.
struct ArticleReader {
  private let lines: [ImportedLine]
  /// In Markdown `#` makes a heading, and everything up to the next one belongs together.
  private let isMarkdown: Bool
  private let language: LanguageTag
  private var position = 0
  private var heading: ImportedLine?
  private var isAmongQuestions = false
  private(set) var parts: [ImportDraft.Part] = []
  private(set) var lost: [ImportedLine] = []

  init(_ lines: [ImportedLine], isMarkdown: Bool, language: LanguageTag) {
    self.lines = lines
    self.isMarkdown = isMarkdown
    self.language = language
    while position < lines.count { readNext() }
    putHeadingAside()
  }

  private mutating func readNext() {
    let line = lines[position]
    let text = self.text(of: line)
    if line.isBlank {
      position += 1
    } else if LineMarks.isNoise(text) {
      lost.append(line)
      position += 1
    } else if readQuestion(text) || readGuide(text) {
      return
    } else if isHeading(position) {
      putHeadingAside()
      heading = line
      isAmongQuestions = LineMarks.namesQuestions(text) || isAmongQuestions && !isMarkdown
      position += 1
    } else {
      keep(position)
      position += 1
    }
  }

  /// Without the sign that makes it a heading.
  private func text(of line: ImportedLine) -> Substring {
    guard isMarkdown, line.trimmed.hasPrefix("#") else { return line.trimmed }
    return line.trimmed.drop { $0 == "#" }.drop { $0 == " " }
  }

  private mutating func keep(_ index: Int) {
    putHeadingAside()
    if !lines[index].isBlank { parts.append(.todo(lines[index])) }
  }

  /// A heading that became no title is kept too.
  private mutating func putHeadingAside() {
    if let heading { parts.append(.todo(heading)) }
    heading = nil
  }

  private func isHeading(_ index: Int) -> Bool {
    guard index < lines.count, !lines[index].isBlank else { return false }
    let text = lines[index].trimmed
    if isMarkdown { return text.hasPrefix("#") && text.drop { $0 == "#" }.hasPrefix(" ") }
    guard LineMarks.isShort(text), LineMarks.step(text) == nil else { return false }
    let stepsFollow = next(after: index).flatMap { LineMarks.step(lines[$0].trimmed) }?.number == 1
    return (index == 0 || lines[index - 1].isBlank)
      && (index + 1 == lines.count || lines[index + 1].isBlank || stepsFollow)
      || stepsFollow || LineMarks.namesQuestions(text)
  }

  private func next(after index: Int) -> Int? {
    lines.indices.dropFirst(index + 1).first { !lines[$0].isBlank }
  }
}

extension ArticleReader {
  private mutating func readQuestion(_ text: Substring) -> Bool {
    let marked = LineMarks.question(text)
    let isAsked = marked != nil || LineMarks.endsAsQuestion(text) && !LineMarks.isBullet(text) && opensQuestion
    guard isAsked || isQuestionByPlace(text), let start = next(after: position) else { return false }
    let opening = lines[start].trimmed
    if !isAsked, LineMarks.step(opening) != nil { return false }
    let answer = LineMarks.answer(opening)
    if answer == nil, isHeading(start) || beginsQuestion(opening) || LineMarks.isNoise(opening) { return false }
    let end = endOfAnswer(from: start, isMarked: answer != nil || marked != nil)
    let body = (start..<end).filter { !isForeign($0) }
    guard !body.isEmpty else { return false }
    putHeadingAside()
    let answerLines = body.map { index in
      index == start ? answer.map(String.init) ?? String(lines[index].trimmed) : lines[index].text
    }
    parts.append(
      .question([
        "id": .string("faq-\(count + 1)"), "q": json(marked ?? text), "a": json(joined(answerLines)),
      ]))
    for index in start..<end where isForeign(index) { keep(index) }
    position = end
    return true
  }

  /// Without a question mark, but where questions are listed.
  private func isQuestionByPlace(_ text: Substring) -> Bool {
    isAmongQuestions && opensQuestion && LineMarks.isShort(text) && !LineMarks.namesQuestions(text)
      && LineMarks.step(text) == nil && !text.contains("|")
  }

  /// Whether the line at hand may be one: in Markdown headings are questions, and lines among others are not.
  private var opensQuestion: Bool { !isMarkdown || isHeading(position) }

  private func beginsQuestion(_ text: Substring) -> Bool {
    LineMarks.question(text) != nil || !isMarkdown && LineMarks.endsAsQuestion(text)
  }

  /// A paragraph, and the lists that follow it; with marks also over lines that look like questions.
  private func endOfAnswer(from start: Int, isMarked: Bool) -> Int {
    var end = start + 1
    while end < lines.count {
      let text = lines[end].trimmed
      if isMarkdown ? isHeading(end) : LineMarks.isNoise(text) { break }
      if LineMarks.question(text) != nil { break }
      if !isMarkdown {
        if !isMarked, LineMarks.endsAsQuestion(text) || isHeading(end) { break }
        if text.isEmpty {
          guard let next = next(after: end), LineMarks.isBullet(lines[next].trimmed) else { break }
        }
      }
      end += 1
    }
    while end > start + 1, lines[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Pictures and HTML, which no answer can hold.
  private func isForeign(_ index: Int) -> Bool {
    let text = lines[index].trimmed
    return isMarkdown && (text.hasPrefix("![") || text.hasPrefix("<"))
  }

  private var count: Int { parts.count { if case .question = $0 { true } else { false } } }
}

extension ArticleReader {
  private mutating func readGuide(_ text: Substring) -> Bool {
    guard let first = LineMarks.step(text), first.number == 1, let heading,
      first.isHeading || LineMarks.namesProcedure(self.text(of: heading))
    else { return false }
    var steps: [[String]] = []
    var index = position
    while index < lines.count {
      let text = lines[index].trimmed
      if let step = LineMarks.step(text), step.number == steps.count + 1 {
        steps.append([String(step.text)])
      } else if text.isEmpty {
        guard let next = next(after: index), continues(next, after: steps.count, first.isHeading) else { break }
      } else if isHeading(index) || LineMarks.step(text) != nil || beginsQuestion(text) || LineMarks.isNoise(text) {
        break
      } else {
        steps[steps.count - 1].append(String(text))
      }
      index += 1
    }
    guard steps.count > 1 else { return false }
    let title = self.text(of: heading)
    self.heading = nil
    let number = parts.count { if case .guide = $0 { true } else { false } } + 1
    parts.append(
      .guide([
        "id": .string("guide-\(number)"), "title": json(title),
        "steps": .array(steps.map { ["text": json(joined($0))] }),
      ]))
    position = index
    return true
  }

  /// Whether a list goes on behind an empty line: with its next number, or below a step that is a heading.
  private func continues(_ index: Int, after count: Int, _ isHeading: Bool) -> Bool {
    let text = lines[index].trimmed
    if let step = LineMarks.step(text) { return step.number == count + 1 }
    let isLast = !lines[index...].contains { LineMarks.step($0.trimmed)?.number == count + 1 }
    return isHeading && !isLast && !self.isHeading(index) && !beginsQuestion(text)
  }

  private func json(_ text: some StringProtocol) -> JSONValue {
    .object([(key: language.description, value: .string(String(text)))])
  }

  private func joined(_ lines: [String]) -> String {
    let trimmed = lines.map { line in String(line.reversed().drop { $0.isWhitespace }.reversed()) }
    return trimmed.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }
}
