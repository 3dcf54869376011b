/// Takes off what is around a word of a query and says nothing: punctuation, brackets, quotation marks, the signs of hash
/// tags and mentions, and letters that laugh or cry.
enum WordTrimming {
  // ? ! . , ; : - 。 、 …
  private static let punctuation: Set<UInt16> = [0x3F, 0x21, 0x2E, 0x2C, 0x3B, 0x3A, 0x2D, 0x3002, 0x3001, 0x2026]
  private static let signs: Set<UInt16> = [0x23, 0x40]
  private static let brackets = Dictionary(
    uniqueKeysWithValues: ["()", "[]", "{}", "<>", "「」", "『』", "《》", "〈〉", "【】", "''", "\"\""].map { pair in
      (Array(pair.utf16)[0], Array(pair.utf16)[1])
    })
  private static let openings = Dictionary(uniqueKeysWithValues: brackets.map { ($1, $0) })
  /// Repeated at the end of a word they show a feeling: ㅠㅠ, ㅜㅜ, ㅋㅋ.
  private static let feelings: Set<UInt16> = [0x3160, 0x315C, 0x314B]

  /// The word itself if it is nothing else.
  static func trimmed(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var rest = word
    while true {
      let shorter = withoutSigns(withoutBrackets(withoutFeelings(withoutPunctuation(rest))))
      if shorter.isEmpty { return word }
      if shorter.count == rest.count { return rest }
      rest = shorter
    }
  }

  private static func withoutPunctuation(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    word[..<(word.lastIndex { !punctuation.contains($0) }.map { $0 + 1 } ?? word.startIndex)]
  }

  private static func withoutFeelings(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    guard let last = word.last, feelings.contains(last), let end = word.lastIndex(where: { $0 != last }),
      word.endIndex - end > 2, word[end].isSyllableOrSymbol
    else { return word }
    return word[...end]
  }

  /// Only a bracket whose partner is at the other end, or missing: not that of `(주)카카오`.
  private static func withoutBrackets(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    guard let first = word.first, let last = word.last else { return word }
    if word.count > 1, let closing = brackets[first] {
      let inside = word.dropFirst()
      if last == closing, !inside.dropLast().contains(closing) { return inside.dropLast() }
      if !inside.contains(closing) { return inside }
    }
    if let opening = openings[last], !word.dropLast().contains(opening) { return word.dropLast() }
    return word
  }

  private static func withoutSigns(_ word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    guard let first = word.first, signs.contains(first), let next = word.dropFirst().first, Script(next) != .symbol,
      !next.isDigit
    else { return word }
    return word.dropFirst()
  }
}

extension UInt16 {
  fileprivate var isSyllableOrSymbol: Bool { 0xAC00...0xD7A3 ~= self || Script(self) == .symbol }
}
