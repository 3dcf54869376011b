/// Patterns at the beginnings and ends of lines in Korean, English and Chinese articles.
enum LinePatterns {
  /// The text after `Q1:`, `질문 2.`, `[Q]` or `问：`; nil without such a mark.
  static func question(_ line: Substring) -> Substring? {
    marked(line, by: ["질문", "问题", "問題", "문", "问", "問", "Question", "QUESTION", "Q", "q", "Ｑ"])
  }

  /// The text after `A:`, `답변.` or `答：`; nil without such a mark.
  static func answer(_ line: Substring) -> Substring? {
    marked(line, by: ["답변", "回答", "答案", "답", "答", "Answer", "ANSWER", "A", "a", "Ａ"])
  }

  private static func marked(_ line: Substring, by words: [String]) -> Substring? {
    let isBold = line.hasPrefix("**")
    let line = isBold ? line.dropFirst(2) : line
    let closing = line.first.flatMap { symbol -> Character? in ["[": "]", "【": "】", "<": ">"][symbol] }
    let start = closing == nil ? line : line.dropFirst()
    // Most lines of Latin letters.
    if let first = start.utf8.first, first < 0x80, !words.contains(where: { $0.utf8.first == first }) { return nil }
    for word in words where start.hasPrefix(word) {
      let number = start.dropFirst(word.count).drop { $0 == " " }
      var rest = number.drop { $0.isWholeNumber }
      let isNumbered = rest.startIndex > number.startIndex
      if let closing {
        guard rest.first == closing else { continue }
        rest = rest.dropFirst().drop { ":：.．".contains($0) }
      } else {
        rest = rest.drop { $0 == " " }
        guard let symbol = rest.first, ":：.．)）、".contains(symbol) || isNumbered && "-–—".contains(symbol) else {
          continue
        }
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
    switch line.unicodeScalars.last {
    case "?", "？", "؟", "՞", "፧", "⸮", "⁇", "‽", "⁉": true
    // The question mark of Greek, which is a semicolon elsewhere.
    case ";", "\u{37E}": line.unicodeScalars.dropLast().last.map { 0x370...0x3FF ~= $0.value } ?? false
    default: false
    }
  }

  /// True if the line has an ending that only questions have, with or without a question mark.
  static func endsAsking(_ line: Substring) -> Bool {
    ["나요", "까요", "가요", "니까", "吗", "呢"].contains { line.hasSuffix($0) }
  }

  /// True if the line begins like a question, as many other lines do too.
  static func beginsAsking(_ line: Substring) -> Bool {
    let text = line.lowercased()
    return [
      "怎么", "如何", "为什么", "什么", "哪", "what ", "how ", "why ", "where ", "when ", "who ", "can ", "do ", "is ", "are ",
    ].contains { text.hasPrefix($0) }
  }

  static func isBullet(_ line: Substring) -> Bool {
    ["•", "·", "‣", "◦", "▪", "- ", "* ", "+ ", "– "].contains { line.hasPrefix($0) }
  }

  /// A list item in our Markdown, whatever bullet the line has.
  static func listed(_ line: String) -> String {
    let blanks = line.prefix { $0 == " " }
    let rest = line.dropFirst(blanks.count)
    guard isBullet(rest), !rest.hasPrefix("- "), let symbol = rest.first else { return line }
    let text = rest.dropFirst().drop { $0 == " " }
    return text.isEmpty || text.first == symbol ? line : "\(blanks)- \(text)"
  }

  /// The line without a leading ornament.
  static func withoutOrnament(_ line: Substring) -> Substring {
    guard let symbol = line.first, "▶▷►■□◆◇●○★☆◎▣".contains(symbol) else { return line }
    let text = line.dropFirst().drop { $0.isWhitespace }
    return text.isEmpty ? line : text
  }

  /// The line without Markdown marks around all of it.
  static func withoutBold(_ line: Substring) -> Substring {
    guard line.count > 4, line.hasPrefix("**"), line.hasSuffix("**") else { return line }
    let inner = line.dropFirst(2).dropLast(2)
    return inner.contains("*") ? line : inner
  }

  /// True for a numbered heading such as `三、…` or `第2章 …`.
  static func isChapter(_ line: Substring) -> Bool {
    let numerals = line.prefix { "一二三四五六七八九十".contains($0) }
    if !numerals.isEmpty { return line[numerals.endIndex...].first.map { "、.．".contains($0) } ?? false }
    return (line.hasPrefix("第") || line.hasPrefix("제")) && line.prefix(5).contains { "章节장절".contains($0) }
  }

  /// True for a heading of a list of questions.
  static func namesQuestions(_ line: Substring) -> Bool {
    questionNames.isIn(line.lowercased().filter { !$0.isWhitespace })
  }

  private static let questionNames: WordList = [
    "faq", "q&a", "자주묻는", "常见问题", "常見問題", "frequentlyasked", "الأسئلةالشائعة",
  ]

  /// True for a heading of a procedure, below which numbered lines are steps.
  static func namesProcedure(_ line: Substring) -> Bool {
    procedureNames.isIn(line.lowercased())
  }

  private static let procedureNames: WordList = [
    "how ", "step", "procedure", "방법", "하기", "절차", "순서", "단계", "步骤", "方法", "流程", "如何", "怎么", "怎样", "어떻게", "怎麼", "步驟",
    "كيف", "خطوات",
  ]

  /// True for a line of the page around the article, such as a table of contents.
  static func isNoise(_ line: Substring) -> Bool {
    ["목차", "目录", "leave a comment", "table of contents", "contents", "댓글 남기기"].contains(line.lowercased())
      || line.hasSuffix("알아보세요.")
  }

  /// True if the line is as short as a heading and not a sentence.
  static func isShort(_ line: Substring) -> Bool {
    width(of: line) <= 30 && line.last.map { !".。!！,，;；:：…".contains($0) } ?? false && !isBullet(line)
  }

  /// The number of a line such as `1.2. What is it?`; nil for other lines.
  static func chapterNumber(_ line: Substring) -> Substring? {
    let number = line.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    return number.split(separator: ".").count > 1 && line[number.endIndex...].first == " " ? number : nil
  }

  static func width(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
