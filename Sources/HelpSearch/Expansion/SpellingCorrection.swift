import Hangul

/// Corrections of a word at one edit: a keystroke inserted, deleted, replaced, or two transposed.
enum SpellingCorrection {
  private static let lengths = 4...20
  private static let latin = Array(UInt16(0x61)...0x7A)
  private static let hangul = Jamo.initials + Jamo.medials.filter { Jamo.pairs[$0] == nil }

  /// In a fixed order. `isPossible` is a cheap filter, true for words that may occur in the content: most edits make
  /// none.
  static func corrections(of codeUnits: CodeUnits, isPossible: (CodeUnits) -> Bool) -> [Expansion] {
    if codeUnits.allSatisfy(\.isLatin) { return latin(codeUnits, isPossible) }
    guard codeUnits.allSatisfy(\.isSyllable), codeUnits.count > 1 else { return [] }
    let typed = codeUnits.flatMap(Jamo.keys)
    guard lengths ~= typed.count else { return [] }
    var words: [CodeUnits] = []
    var seen: Set<CodeUnits> = []
    forEachEdit(of: typed, alphabet: hangul) { edited in
      let word = HangulComposition.syllables(edited)
      if word.count > 1, word != codeUnits, word.allSatisfy(\.isSyllable), isPossible(word), seen.insert(word).inserted
      {
        words.append(word)
      }
    }
    return words.map { Expansion(.typo, Pattern($0)) }
  }

  private static func latin(_ codeUnits: CodeUnits, _ isPossible: (CodeUnits) -> Bool) -> [Expansion] {
    guard lengths ~= codeUnits.count else { return [] }
    var words: [CodeUnits] = []
    var pinyin: [Pattern] = []
    var seenWords: Set<CodeUnits> = []
    var seenPinyin: Set<Pattern> = []
    forEachEdit(of: codeUnits, alphabet: latin) { edited in
      if isPossible(edited), seenWords.insert(edited).inserted { words.append(edited) }
      guard edited.count > 4, PinyinSegmentation.isWhole(edited) else { return }
      for expansion in PinyinExpansion.expansions(of: edited, isComplete: true)
      where seenPinyin.insert(expansion.pattern).inserted { pinyin.append(expansion.pattern) }
    }
    return (words.map { Pattern($0) } + pinyin).map { Expansion(.typo, $0) }
  }

  /// Calls `body` with every word at one edit, with some more than once.
  private static func forEachEdit(of word: CodeUnits, alphabet: CodeUnits, _ body: (CodeUnits) -> Void) {
    var edited = word
    for index in word.indices {
      for letter in alphabet where letter != word[index] {
        edited[index] = letter
        body(edited)
      }
      edited[index] = word[index]
      if index + 1 < word.count, word[index] != word[index + 1] {
        edited.swapAt(index, index + 1)
        body(edited)
        edited.swapAt(index, index + 1)
      }
    }
    for index in 0...word.count {
      edited.insert(0, at: index)
      for letter in alphabet {
        edited[index] = letter
        body(edited)
      }
      edited.remove(at: index)
    }
    for index in word.indices {
      edited.remove(at: index)
      body(edited)
      edited.insert(word[index], at: index)
    }
  }
}
