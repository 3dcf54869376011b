/// Recognizes titles of entries that say how something is done.
enum HowToQuestion {
  private static let how = Phrases(["어떻게", "방법", "하려면", "怎么", "怎样", "如何", "how do", "how to", "how can"])
  /// Questions with the same words that ask for something else, such as a difference or a consequence.
  private static let otherwise = Phrases([
    "되면 어떻게", "하면 어떻게", "어떻게 다", "어떻게 되", "怎么办", "怎么样", "how does", "how do i know",
  ])

  /// Titles of guides for what comes before or after.
  private static let aside = Phrases([
    "전에", "하기 전", "준비", "한 뒤", "한 후", "이후", "之前", "以前", "前的", "前要", "准备", "之后", "以后", "before", "prepar",
    "after",
  ])

  /// With these a person asks for a guide, whose title says what is done and not that it tells how.
  static let words = ["어떻게", "방법", "怎么", "怎样", "如何", "方法", "how do i", "how can i", "how to"]

  /// True if a guide with this folded title is for what comes before or after something.
  static func isAside(_ title: CodeUnits) -> Bool { aside.occur(in: title) }

  /// True if a folded question asks how something is done.
  static func matches(_ question: CodeUnits) -> Bool {
    how.occur(in: question) && !otherwise.occur(in: question)
  }
}

/// Phrases to be found together. A filter on their first code units makes it fast, since every question is indexed.
private struct Phrases {
  private let phrases: [CodeUnits]
  /// Bit set of the lowest six bits of their first code units.
  private let beginnings: UInt64

  init(_ phrases: [String]) {
    self.phrases = phrases.map { FoldedText($0).codeUnits }
    beginnings = self.phrases.reduce(0) { $0 | Self.bit(of: $1[0]) }
  }

  /// True if one of them occurs in `text`.
  func occur(in text: CodeUnits) -> Bool {
    for start in text.indices where beginnings & Self.bit(of: text[start]) != 0 {
      if phrases.contains(where: { text[start...].starts(with: $0) }) { return true }
    }
    return false
  }

  private static func bit(of codeUnit: UInt16) -> UInt64 { 1 << UInt64(codeUnit & 63) }
}
