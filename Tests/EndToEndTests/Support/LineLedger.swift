import Foundation

/// The lines of an import's output, to cross off each line of its input against one of them.
///
/// Lines are equal if their letters and digits are.
struct LineLedger {
  private var known: [String: Int] = [:]
  private(set) var comments = 0
  private(set) var leftOut = 0

  mutating func add(textsOf content: Any) {
    for text in Self.texts(in: content) { add(text) }
  }

  /// Only its comments: the rest is read as content.
  mutating func add(draft yaml: String) {
    for match in yaml.matches(of: /(?m)^ *# TODO\(import\): line \d+: (.*)$/) {
      add(String(match.output.1))
      comments += 1
    }
  }

  mutating func add(messages: String) {
    for match in messages.matches(of: /(?m)^[^\n]*: skipped: (.*)$/) {
      add(String(match.output.1))
      leftOut += 1
    }
    if messages.contains("left out: ") || messages.contains("cannot be opened") { add(messages) }
  }

  private mutating func add(_ text: String) {
    for line in Self.lines(of: text) { known[Self.letters(line), default: 0] += 1 }
  }

  /// Crosses off a line; false if it is not in the output. In tables and Markdown pieces of the line are looked
  /// up, and none is crossed off.
  mutating func takes(_ line: String, as format: String) -> Bool {
    let whole = Self.letters(line)
    if whole.isEmpty { return true }
    for letters in [whole, Self.letters(Self.unmarked(line))] {
      guard !letters.isEmpty, let count = known[letters], count > 0 else { continue }
      known[letters] = count - 1
      return true
    }
    switch format {
    // Columns without a place are told by their names alone.
    case "csv": return line.split { ",|\"".contains($0) }.contains { isKnown($0) }
    // Values of front matter without a place, too; comments say nothing.
    case "md":
      if line.hasPrefix("<!--") || line.firstMatch(of: /^ *(- )?[a-z]+:/) != nil { return true }
      return line.split { ":,[]()<>/ ".contains($0) }.allSatisfy { isKnown($0) }
    default: return false
    }
  }

  private func isKnown(_ piece: Substring) -> Bool {
    let letters = Self.letters(Self.languages[String(piece)] ?? String(piece)).lowercased()
    return letters.isEmpty || ["details", "summary"].contains(letters)
      || known.keys.contains { $0.lowercased().contains(letters) }
  }

  /// Spellings of a language that are known.
  private static let languages = ["zh": "zh-Hans", "zh-CN": "zh-Hans", "kr": "ko"]

  /// Without the marks of a question, an answer, a step or a heading.
  private static func unmarked(_ line: String) -> String {
    let number = #"[0-9０-９]{1,3}"#
    let words = "Question|Answer|질문|답변|问题|回答|[QAqaＱＡ문답问答]"
    let marks = [
      #"\*{0,2}(\#(words)) *(\#(number))? *[-:：.．)）、]\*{0,2}"#, #"[\[【<](\#(words))(\#(number))?[\]】>][:.：]?"#,
      #"\#(number)[.．)）、]"#, #"[(（]\#(number)[)）]"#, #"\#(number)단계[ :.]*"#, #"第(\#(number)|[一-十])步[：: ]*"#,
      #"(步骤|Step )\#(number)[：: ]*"#, "[①-⒇]",
    ]
    let mark = #"^[\s\#u{FEFF}#*▶■]*("# + marks.joined(separator: "|") + ")"
    return line.replacingOccurrences(of: mark, with: "", options: .regularExpression)
  }

  private static func letters(_ text: String) -> String {
    let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars
    return String(
      String.UnicodeScalarView(scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }

  static func lines(of text: String) -> [String] {
    text.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
  }

  static func texts(in json: Any) -> [String] {
    switch json {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let members as [String: Any]: members.sorted { $0.key < $1.key }.flatMap { [$0.key] + texts(in: $0.value) }
    default: []
    }
  }
}
