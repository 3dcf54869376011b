/// What the beginnings and ends of lines say in Korean, English and Chinese articles.
enum LinePatterns {
  /// The text behind `Q1:`, `질문 2.`, `[Q]` or `问：`.
  static func question(_ line: Substring) -> Substring? {
    marked(line, by: ["질문", "问题", "問題", "문", "问", "問", "Question", "QUESTION", "Q", "q", "Ｑ"])
  }

  /// The text behind `A:`, `답변.` or `答：`.
  static func answer(_ line: Substring) -> Substring? {
    marked(line, by: ["답변", "回答", "答案", "답", "答", "Answer", "ANSWER", "A", "a", "Ａ"])
  }

  private static func marked(_ line: Substring, by words: [String]) -> Substring? {
    let isBold = line.hasPrefix("**")
    let line = isBold ? line.dropFirst(2) : line
    let closing = line.first.flatMap { sign -> Character? in ["[": "]", "【": "】", "<": ">"][sign] }
    let start = closing == nil ? line : line.dropFirst()
    for word in words where start.hasPrefix(word) {
      let number = start.dropFirst(word.count).drop { $0 == " " }
      var rest = number.drop { $0.isWholeNumber }
      let isNumbered = rest.startIndex > number.startIndex
      if let closing {
        guard rest.first == closing else { continue }
        rest = rest.dropFirst().drop { ":：.．".contains($0) }
      } else {
        rest = rest.drop { $0 == " " }
        guard let sign = rest.first, ":：.．)）、".contains(sign) || isNumbered && "-–—".contains(sign) else { continue }
        rest = rest.dropFirst()
      }
      // `**Q:** …`
      if isBold, rest.hasPrefix("**") { rest = rest.dropFirst(2) }
      let text = rest.drop { $0.isWhitespace }
      return text.isEmpty ? nil : text
    }
    return nil
  }

  static func endsAsQuestion(_ line: Substring) -> Bool {
    line.last.map { "?？".contains($0) } ?? false
  }

  /// Whether a line without a question mark ends as only questions do.
  static func endsAsking(_ line: Substring) -> Bool {
    ["나요", "까요", "가요", "니까", "吗", "呢"].contains { line.hasSuffix($0) }
  }

  /// Whether it begins as questions do, and many another line.
  static func beginsAsking(_ line: Substring) -> Bool {
    let text = line.lowercased()
    return [
      "怎么", "如何", "为什么", "什么", "哪", "what ", "how ", "why ", "where ", "when ", "who ", "can ", "do ", "is ", "are ",
    ].contains { text.hasPrefix($0) }
  }

  static func isBullet(_ line: Substring) -> Bool {
    ["•", "·", "‣", "◦", "▪", "- ", "* ", "+ ", "– "].contains { line.hasPrefix($0) }
  }

  /// A line of a list as our Markdown has it, whatever sign stands before it.
  static func listed(_ line: String) -> String {
    let blanks = line.prefix { $0 == " " }
    let rest = line.dropFirst(blanks.count)
    guard isBullet(rest), !rest.hasPrefix("- "), let sign = rest.first else { return line }
    let text = rest.dropFirst().drop { $0 == " " }
    return text.isEmpty || text.first == sign ? line : "\(blanks)- \(text)"
  }

  /// Without the sign that makes a line catch the eye.
  static func withoutOrnament(_ line: Substring) -> Substring {
    guard let sign = line.first, "▶▷►■□◆◇●○★☆◎▣".contains(sign) else { return line }
    let text = line.dropFirst().drop { $0.isWhitespace }
    return text.isEmpty ? line : text
  }

  /// Without the signs of Markdown that make a whole line bold.
  static func withoutBold(_ line: Substring) -> Substring {
    guard line.count > 4, line.hasPrefix("**"), line.hasSuffix("**") else { return line }
    let inner = line.dropFirst(2).dropLast(2)
    return inner.contains("*") ? line : inner
  }

  /// `三、…` or `第2章 …`: one of a row of headings.
  static func isChapter(_ line: Substring) -> Bool {
    let numerals = line.prefix { "一二三四五六七八九十".contains($0) }
    if !numerals.isEmpty { return line[numerals.endIndex...].first.map { "、.．".contains($0) } ?? false }
    return (line.hasPrefix("第") || line.hasPrefix("제")) && line.prefix(5).contains { "章节장절".contains($0) }
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
    width(of: line) <= 30 && line.last.map { !".。!！,，;；:：…".contains($0) } ?? false && !isBullet(line)
  }

  static func width(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
