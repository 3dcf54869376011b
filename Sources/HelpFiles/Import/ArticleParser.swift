import HelpContent

/// Finds questions and procedures in the lines of a plain article. Other lines are kept as they are.
struct ArticleParser {
  private let lines: ArticleLines
  private let language: LanguageTag
  private var position = 0
  private var heading: Int?
  private var questions = QuestionList.none
  private(set) var parts: [ImportDraft.Part] = []
  private(set) var lost: [ImportedLine] = []

  /// The kind of list that the current line is in.
  private enum QuestionList {
    case none
    /// Below a heading for questions; `isChapter` if that heading is numbered.
    case begun(isChapter: Bool)
    /// Questions in the list are marked, so lines without a mark are not questions.
    case marked
  }

  init(_ lines: [ImportedLine], language: LanguageTag) {
    self.lines = ArticleLines(lines)
    self.language = language
    while position < lines.count { readNext() }
    putHeadingAside()
  }

  private mutating func readNext() {
    let line = lines[position]
    let text = lines.text(at: position)
    if line.isBlank {
      position += 1
    } else if LinePatterns.isNoise(text) {
      lost.append(line)
      position += 1
    } else if readQuestion(text) || readGuide() {
      return
    } else if lines.isHeading(position) {
      readHeading(text)
    } else {
      keep(position)
      position += 1
    }
  }

  private mutating func readHeading(_ text: Substring) {
    putHeadingAside()
    heading = position
    if LinePatterns.namesQuestions(text) {
      questions = .begun(isChapter: LinePatterns.isChapter(text))
    }
    let introduction = lines.introduction(below: position)
    for index in introduction { parts.append(.todo(lines[index])) }
    position = introduction.isEmpty ? position + 1 : introduction.upperBound
  }

  private mutating func keep(_ index: Int) {
    putHeadingAside()
    if !lines[index].isBlank { parts.append(.todo(lines[index])) }
  }

  /// Keeps a heading that became no title.
  private mutating func putHeadingAside() {
    guard let heading else { return }
    parts.append(.todo(lines[heading]))
    self.heading = nil
  }
}

extension ArticleParser {
  private mutating func readQuestion(_ text: Substring) -> Bool {
    let marked = LinePatterns.question(text)
    let isAsked =
      marked != nil
      || LinePatterns.endsAsQuestion(text) && !LinePatterns.isBullet(text) && !isInTableOfContents
    guard isAsked || isQuestionByPlace(text), LinePatterns.width(of: text) <= Self.maxQuestionWidth,
      let start = lines.next(after: position)
    else { return false }
    let opening = lines.text(at: start)
    if !isAsked, LinePatterns.step(opening) != nil { return false }
    let answer = LinePatterns.answer(lines[start].trimmed)
    if answer == nil, lines.isHeading(start) || beginsQuestion(opening) || LinePatterns.isNoise(opening) {
      return false
    }
    let end = endOfAnswer(from: start, isMarked: answer != nil || marked != nil)
    let answerText = joined(
      (start..<end).map { index in
        index == start ? answer.map(String.init) ?? String(lines[index].trimmed) : lines[index].text
      })
    guard Self.isFit(answerText) else { return false }
    putHeadingAside()
    if isAsked, isListed { questions = .marked }
    parts.append(
      .question([
        "id": .string("faq-\(count + 1)"),
        "q": json(marked ?? LinePatterns.numberedQuestion(text) ?? text), "a": json(answerText),
      ]))
    position = end
    return true
  }

  /// Columns; a longer line is a paragraph that ends with a question.
  private static let maxQuestionWidth = 300

  /// True for a line without a question mark in a list of questions.
  private func isQuestionByPlace(_ text: Substring) -> Bool {
    let isOne =
      switch questions {
      case .none: false
      case .begun(let isChapter): !(isChapter && LinePatterns.isChapter(text))
      case .marked: LinePatterns.endsAsking(text) || LinePatterns.beginsAsking(text)
      }
    return isOne && LinePatterns.isShort(text) && !LinePatterns.namesQuestions(text)
      && LinePatterns.step(text) == nil && !text.contains("|") && lines.introduction(below: position).isEmpty
  }

  private var isListed: Bool { if case .none = questions { false } else { true } }

  /// True if the line is numbered like `1.2.` and the next line, or the one after it, goes on counting: a table of contents
  /// has no answers.
  private var isInTableOfContents: Bool {
    guard LinePatterns.chapterNumber(lines[position].trimmed) != nil else { return false }
    return (position + 1..<min(position + 3, lines.count)).contains {
      LinePatterns.chapterNumber(lines[$0].trimmed) != nil
    } && !(position + 1 < lines.count && lines[position + 1].isBlank)
  }

  private func beginsQuestion(_ text: Substring) -> Bool {
    LinePatterns.question(text) != nil || LinePatterns.endsAsQuestion(text)
  }

  /// The index after the paragraph and the lists that follow it. A marked answer includes lines that look like
  /// questions.
  private func endOfAnswer(from start: Int, isMarked: Bool) -> Int {
    var end = start + 1
    while end < lines.count {
      let text = lines.text(at: end)
      if LinePatterns.isNoise(text) || LinePatterns.question(text) != nil { break }
      if !isMarked, LinePatterns.endsAsQuestion(text) || lines.isHeading(end) { break }
      if text.isEmpty {
        guard let next = lines.next(after: end), LinePatterns.isBullet(lines[next].trimmed) else { break }
      }
      end += 1
    }
    while end > start + 1, lines[end - 1].isBlank { end -= 1 }
    return end
  }

  private var count: Int { parts.count { if case .question = $0 { true } else { false } } }
}

extension ArticleParser {
  private mutating func readGuide() -> Bool {
    guard let first = lines.step(at: position), first.number == 1, let heading,
      first.isHeading || LinePatterns.namesProcedure(lines.text(at: heading))
    else { return false }
    var steps: [[String]] = []
    var index = position
    while index < lines.count {
      let text = lines[index].trimmed
      let step = lines.step(at: index)
      let next = steps.count + 1
      if let step, step.number == next {
        steps.append([String(step.text)])
      } else if text.isEmpty {
        guard let later = lines.next(after: index), continues(later, with: next, first.isHeading) else { break }
      } else if lines.isHeading(index) || step != nil || beginsQuestion(text) || LinePatterns.isNoise(text) {
        break
      } else {
        steps[steps.count - 1].append(String(text))
      }
      index += 1
    }
    let texts = steps.map(joined)
    guard (2...GuideDraft.maxStepCount).contains(texts.count), texts.allSatisfy(Self.isFit) else { return false }
    self.heading = nil
    let number = parts.count { if case .guide = $0 { true } else { false } } + 1
    parts.append(
      .guide([
        "id": .string("guide-\(number)"), "title": json(lines.text(at: heading)),
        "steps": .array(texts.map { ["text": json($0)] }),
      ]))
    position = index
    return true
  }

  /// True if the list continues after an empty line: with its next number, or below a step that is a heading.
  private func continues(_ index: Int, with number: Int, _ isHeading: Bool) -> Bool {
    if let step = lines.step(at: index) { return step.number == number }
    let isLast = !(index..<lines.count).contains { lines.step(at: $0)?.number == number }
    return isHeading && !isLast && !lines.isHeading(index) && !beginsQuestion(lines[index].trimmed)
  }

  /// False for texts longer than the limit, which someone has to split.
  private static func isFit(_ text: String) -> Bool { text.utf8.count <= YamlReader.maxTextLength }

  private func json(_ text: some StringProtocol) -> JSONValue {
    .object([(key: language.description, value: .string(String(text)))])
  }

  private func joined(_ lines: [String]) -> String {
    let trimmed = lines.map { line in LinePatterns.listed(String(line.reversed().drop { $0.isWhitespace }.reversed())) }
    return trimmed.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }
}
