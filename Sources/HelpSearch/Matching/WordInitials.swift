/// Finds the words of a Latin title or name by their initials: `ktv` in `Korea TV`. Every word from the first one on is
/// there by its first letter or as a whole.
enum WordInitials {
  static let lengths = 2...5

  /// A Latin word or number of a text.
  struct Word {
    let range: Range<Int>
    /// True for the first of several, such as the first of the text or of parentheses.
    let isFirst: Bool
  }

  /// The longest sequence of code units between two words, as in `A & B`.
  private static let maxGap = 3
  private static let apostrophe: UInt16 = 0x27
  /// Words with which questions begin rather than names.
  private static let questions: Set<CodeUnits> = Set(
    """
    am are can could did do does has have how i if in is may my on should to we what when where which who why will would
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf16) })

  /// The words of a folded text, in order.
  static func words(of text: Span<UInt16>) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < text.count {
      guard Script(text[index]) == .alphabetic else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, isInside(index, of: text) { index += 1 }
      let isFirst = words.last.map { !joins($0.range.upperBound..<start, text) } ?? true
      words.append(Word(range: start..<index, isFirst: isFirst))
    }
    return words
  }

  /// True for a letter, and for an apostrophe before one.
  private static func isInside(_ index: Int, of text: Span<UInt16>) -> Bool {
    if Script(text[index]) == .alphabetic { return true }
    return text[index] == apostrophe && index + 1 < text.count && Script(text[index + 1]) == .alphabetic
  }

  /// True for what is between the words of a name: spaces, hyphens, dots, `&`, `/`.
  private static func joins(_ gap: Range<Int>, _ text: Span<UInt16>) -> Bool {
    gap.count <= maxGap
      && gap.allSatisfy { IgnoredPunctuation.isSkippable(text[$0]) || [0x26, 0x2E, 0x2F].contains(text[$0]) }
  }

  /// Calls `body` with the first letters of the first two words of each sequence.
  static func forEachBeginning(in text: CodeUnits, _ body: (UInt16, UInt16) -> Void) {
    guard text.contains(where: \.isLatin) else { return }
    let words = words(of: text.span)
    for (word, next) in zip(words, words.dropFirst())
    where word.isFirst && !next.isFirst && !questions.contains(Array(text[word.range])) {
      body(text[word.range.lowerBound], text[next.range.lowerBound])
    }
  }

  /// The first occurrence that begins at `start` or later, up to the end of its last word. With `isWhole` no word may
  /// follow.
  static func first(_ letters: CodeUnits, in text: Span<UInt16>, from start: Int, isWhole: Bool) -> Range<Int>? {
    guard letters.count > 1 else { return nil }
    // Most texts have no word with this initial.
    guard (start..<max(start, text.count)).contains(where: { text[$0] == letters[0] }) else { return nil }
    let words = words(of: text)
    for first in words.indices where words[first].isFirst && words[first].range.lowerBound >= start {
      guard text[words[first].range.lowerBound] == letters[0],
        !questions.contains(words[first].range.map { text[$0] })
      else { continue }
      let end = words[(first + 1)...].firstIndex(where: \.isFirst) ?? words.count
      if let last = last(letters[...], words[first..<end], text, isWhole: isWhole), last > first {
        return words[first].range.lowerBound..<words[last].range.upperBound
      }
    }
    return nil
  }

  /// Index of the word at which the letters end; nil if they do not fit.
  private static func last(
    _ letters: ArraySlice<UInt16>, _ words: ArraySlice<Word>, _ text: Span<UInt16>, isWhole: Bool
  ) -> Int? {
    guard let word = words.first, let letter = letters.first, text[word.range.lowerBound] == letter else { return nil }
    let others = words.dropFirst()
    for count in Set([1, word.range.count]) where count <= letters.count {
      guard (0..<count).allSatisfy({ text[word.range.lowerBound + $0] == letters[letters.startIndex + $0] }) else {
        continue
      }
      let rest = letters.dropFirst(count)
      if rest.isEmpty {
        if !isWhole || others.isEmpty { return words.startIndex }
      } else if let last = last(rest, others, text, isWhole: isWhole) {
        return last
      }
    }
    return nil
  }
}
