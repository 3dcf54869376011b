/// What the beginnings and ends of lines say in Korean, English and Chinese articles.
enum LineMarks {
  /// The text behind `Q1:`, `질문 2.` or `问：`.
  static func question(_ line: Substring) -> Substring? {
    marked(line, by: ["질문", "问题", "問題", "문", "问", "問", "Q", "q"])
  }

  /// The text behind `A:`, `답변.` or `答：`.
  static func answer(_ line: Substring) -> Substring? {
    marked(line, by: ["답변", "回答", "答案", "답", "答", "A", "a"])
  }

  private static func marked(_ line: Substring, by words: [String]) -> Substring? {
    for word in words where line.hasPrefix(word) {
      var rest = line.dropFirst(word.count).drop { $0 == " " }
      rest = rest.drop { $0.isWholeNumber }.drop { $0 == " " }
      guard let sign = rest.first, ":：.．)）、".contains(sign) else { continue }
      let text = rest.dropFirst().drop { $0.isWhitespace }
      return text.isEmpty ? nil : text
    }
    return nil
  }

  static func endsAsQuestion(_ line: Substring) -> Bool {
    line.last.map { "?？".contains($0) } ?? false
  }

  struct Step {
    let number: Int
    let text: Substring
    /// `2단계: …`, `第2步：…` or `Step 2: …`: what is said of it may stand below.
    let isHeading: Bool
  }

  static func step(_ line: Substring) -> Step? {
    if let sign = line.unicodeScalars.first, (0x2460...0x2473).contains(sign.value) {
      return Step(
        number: Int(sign.value) - 0x245F, text: line.dropFirst().drop { $0.isWhitespace }, isHeading: false)
    }
    for opening in ["第", "步骤", "Step ", "step ", "STEP ", ""] where line.hasPrefix(opening) {
      let digits = line.dropFirst(opening.count).prefix { $0.isASCII && $0.isNumber }
      guard (1...3).contains(digits.count), let number = Int(digits) else { continue }
      let rest = line[digits.endIndex...]
      let unit = opening == "第" ? "步" : opening.isEmpty ? "단계" : ""
      if !unit.isEmpty || !opening.isEmpty, rest.hasPrefix(unit) {
        let text = rest.dropFirst(unit.count).drop { " .:：．、)）-–—".contains($0) }
        if !text.isEmpty { return Step(number: number, text: text, isHeading: true) }
      }
      if opening.isEmpty, let sign = rest.first, ".)．）、".contains(sign) {
        let text = rest.dropFirst()
        // `1.5` is no step.
        if let next = text.first, next.isWhitespace || !next.isASCII {
          return Step(number: number, text: text.drop { $0.isWhitespace }, isHeading: false)
        }
      }
    }
    return nil
  }

  static func isBullet(_ line: Substring) -> Bool {
    ["•", "·", "- ", "* ", "– "].contains { line.hasPrefix($0) }
  }

  /// Where lists of questions begin.
  static func namesQuestions(_ line: Substring) -> Bool {
    let text = line.lowercased().filter { !$0.isWhitespace }
    return ["faq", "q&a", "자주묻는", "常见问题", "常見問題", "frequentlyasked"].contains { text.contains($0) }
  }

  /// Where numbered lines are steps, and no mere list.
  static func namesProcedure(_ line: Substring) -> Bool {
    let text = line.lowercased()
    return [
      "how ", "step", "procedure", "방법", "하기", "절차", "순서", "단계", "步骤", "方法", "流程", "如何", "怎么", "怎样",
    ].contains { text.contains($0) }
  }

  /// What belongs to a page, and not to what it says.
  static func isNoise(_ line: Substring) -> Bool {
    ["목차", "目录", "leave a comment", "table of contents", "contents", "댓글 남기기"].contains(line.lowercased())
      || line.hasSuffix("알아보세요.")
  }

  /// Whether a line is as short as headings are, and no sentence.
  static func isShort(_ line: Substring) -> Bool {
    let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    return width <= 30 && line.last.map { !".。!！,，;；:：…".contains($0) } ?? false && !isBullet(line)
  }
}
