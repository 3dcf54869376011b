import Hangul

/// Corrections of a word at one edit: a keystroke inserted, deleted, replaced, or two transposed.
enum SpellingCorrection {
  private static let lengths = 4...20
  private static let latin = Array(UInt16(0x61)...0x7A)
  private static let hangul = Jamo.initials + Jamo.medials.filter { Jamo.pairs[$0] == nil }

  /// Tells early which words do not occur in the content, as most edits do not.
  struct Filter {
    /// False if no word does that keeps so many code units at its start and at its end.
    var mayKeep: (_ start: Int, _ end: Int) -> Bool = { _, _ in true }
    var mayOccur: (CodeUnits) -> Bool = { _ in true }
  }

  /// In a fixed order.
  static func corrections(of codeUnits: CodeUnits, _ filter: Filter) -> [Expansion] {
    if codeUnits.allSatisfy(\.isLatin) { return latin(codeUnits, filter) }
    guard codeUnits.allSatisfy(\.isSyllable), codeUnits.count > 1 else { return [] }
    let typed = codeUnits.map(Jamo.keys)
    let keys = Array(typed.joined())
    guard lengths ~= keys.count else { return [] }
    let syllables = typed.enumerated().flatMap { repeatElement($0, count: $1.count) }
    var words: [CodeUnits] = []
    var seen: Set<CodeUnits> = []
    // A key may belong to the syllable before or after.
    let isPossible = { (edit: Range<Int>) in
      let first = edit.lowerBound < syllables.count ? syllables[edit.lowerBound] : codeUnits.count
      let last = edit.isEmpty ? first : syllables[edit.upperBound - 1]
      return filter.mayKeep(max(0, first - 1), max(0, codeUnits.count - last - 2))
    }
    forEachEdit(of: keys, alphabet: hangul, at: isPossible) { edited in
      let word = HangulComposition.syllables(edited)
      if word.count > 1, word != codeUnits, word.allSatisfy(\.isSyllable), filter.mayOccur(word),
        seen.insert(word).inserted
      {
        words.append(word)
      }
    }
    return words.map { Expansion(.typo, Pattern($0)) }
  }

  private static func latin(_ codeUnits: CodeUnits, _ filter: Filter) -> [Expansion] {
    guard lengths ~= codeUnits.count else { return [] }
    var words: [CodeUnits] = []
    var seenWords: Set<CodeUnits> = []
    let isPossible = { (edit: Range<Int>) in filter.mayKeep(edit.lowerBound, codeUnits.count - edit.upperBound) }
    forEachEdit(of: codeUnits, alphabet: latin, at: isPossible) { edited in
      if filter.mayOccur(edited), seenWords.insert(edited).inserted { words.append(edited) }
    }
    var pinyin: [Pattern] = []
    var seenPinyin: Set<Pattern> = []
    let isPossibleInPinyin = { (_: Range<Int>) in true }
    forEachEdit(of: codeUnits, alphabet: latin, at: isPossibleInPinyin) { edited in
      guard edited.count > 4, PinyinSegmentation.isWhole(edited) else { return }
      for expansion in PinyinExpansion.expansions(of: edited, isComplete: true)
      where seenPinyin.insert(expansion.pattern).inserted { pinyin.append(expansion.pattern) }
    }
    return (words.map { Pattern($0) } + pinyin).map { Expansion(.typo, $0) }
  }

  /// Calls `body` with every word at one edit, with some more than once. The edit replaces a range for which `isPossible`
  /// is true.
  private static func forEachEdit(
    of word: CodeUnits, alphabet: CodeUnits, at isPossible: (Range<Int>) -> Bool, _ body: (CodeUnits) -> Void
  ) {
    var edited = word
    for index in word.indices {
      if isPossible(index..<(index + 1)) {
        for letter in alphabet where letter != word[index] {
          edited[index] = letter
          body(edited)
        }
        edited[index] = word[index]
      }
      if index + 1 < word.count, word[index] != word[index + 1], isPossible(index..<(index + 2)) {
        edited.swapAt(index, index + 1)
        body(edited)
        edited.swapAt(index, index + 1)
      }
    }
    for index in 0...word.count where isPossible(index..<index) {
      edited.insert(0, at: index)
      for letter in alphabet {
        edited[index] = letter
        body(edited)
      }
      edited.remove(at: index)
    }
    for index in word.indices where isPossible(index..<(index + 1)) {
      edited.remove(at: index)
      body(edited)
      edited.insert(word[index], at: index)
    }
  }
}
