/// Expands Latin letters to Han characters by their pinyin: syllables, initials, and both mixed with Han characters, digits
/// and Latin letters that stand for themselves.
enum PinyinExpansion {
  private static let minLetters = 2

  /// Capitals of an abbreviation are no initials. A word of a longer query is not read in unusual ways.
  static func expansions(of word: ParsedQuery.Word, isFew: Bool) -> [Expansion] {
    expansions(of: spelling(of: word), isComplete: word.isAbbreviation, isAmbiguous: isFew)
  }

  static func expansions(of codeUnits: CodeUnits, isComplete: Bool = false, isAmbiguous: Bool = false) -> [Expansion] {
    guard codeUnits.count >= minLetters, codeUnits.contains(where: \.isLatin),
      codeUnits.allSatisfy({ $0.isLatin || $0.isHan || $0.isDigit || $0 == apostrophe })
    else { return [] }
    let runs = runs(of: codeUnits)
    if runs.count == 1, !isComplete {
      let segmentations = PinyinSegmentation.segmentations(of: codeUnits[...], isAmbiguous: isAmbiguous)
      let patterns = segmentations.map { Pattern($0.map(PatternElement.pinyin)) }
      return (patterns + (isAmbiguous ? besideLatin(codeUnits) : [])).map { Expansion(.pinyin, $0) }
    }
    var patterns: [[PatternElement]] = [[]]
    var isBehindDigits = false
    for run in runs {
      let parts: [[PatternElement]]
      if run.contains(where: \.isLatin) {
        parts = readings(of: run, isComplete, isBehindDigits: isBehindDigits)
      } else {
        parts = [run.filter { $0 != apostrophe }.map(PatternElement.codeUnit)]
      }
      // Those of the fewest characters come first.
      let longer = patterns.flatMap { before in parts.map { before + $0 } }
      patterns = Array(longer.prefix(PinyinSegmentation.maxSegmentations))
      isBehindDigits = run.contains(where: \.isDigit)
    }
    return patterns.filter { $0.contains(where: \.isPinyin) }.map { Expansion(.pinyin, Pattern($0)) }
  }

  /// Expansions of consecutive words together: whole syllables, of which only the last may be unfinished, as in `tui
  /// ding`.
  static func syllables(of words: [CodeUnits]) -> [Expansion] {
    guard words.allSatisfy({ $0.allSatisfy(\.isLatin) }), words.dropLast().allSatisfy(PinyinSegmentation.isWhole) else {
      return []
    }
    return expansions(of: Array(words.joined()))
  }

  private static let apostrophe: UInt16 = 0x27

  /// The folded word with v for every ü, which folding makes u.
  private static func spelling(of word: ParsedQuery.Word) -> CodeUnits {
    let diaeresis: UInt16 = 0x308
    let isUmlaut = { (codeUnit: UInt16) in
      [0xDC, 0xFC].contains(codeUnit) || 0x1D5...0x1DC ~= codeUnit || codeUnit == diaeresis
    }
    guard word.keystrokes.contains(where: isUmlaut) else { return word.codeUnits }
    var typed = String.UnicodeScalarView()
    for codeUnit in word.keystrokes {
      if codeUnit == diaeresis, let last = typed.last, "uU".unicodeScalars.contains(last) { typed.removeLast() }
      Unicode.Scalar(isUmlaut(codeUnit) ? 0x76 : codeUnit).map { typed.append($0) }
    }
    return FoldedText(String(typed)).codeUnits
  }

  /// Readings of a run of Latin letters beside other characters: all of it as pinyin, as itself, and behind digits also its
  /// first letter as itself, as in 4G.
  private static func readings(of run: ArraySlice<UInt16>, _ isComplete: Bool, isBehindDigits: Bool)
    -> [[PatternElement]]
  {
    let segmentations = PinyinSegmentation.segmentations(of: run, isComplete: isComplete).map {
      $0.map(PatternElement.pinyin)
    }
    let asTyped = run.map(PatternElement.codeUnit)
    guard isBehindDigits, run.count > 1 else { return segmentations + [asTyped] }
    let rest = PinyinSegmentation.segmentations(of: run.dropFirst(), isComplete: isComplete)
    return [asTyped] + rest.map { [asTyped[0]] + $0.map(PatternElement.pinyin) } + segmentations
  }

  /// Lengths of a word with a Latin word in it, of that word, and of the pinyin.
  private static let mixedLengths = 5...9
  private static let latinLengths = 3...5
  private static let pinyinLengths = 2...4

  /// A Latin word before or behind pinyin, as in `appxz` for APP下载.
  private static func besideLatin(_ word: CodeUnits) -> [Pattern] {
    guard mixedLengths ~= word.count, word.allSatisfy(\.isLatin) else { return [] }
    var patterns: [Pattern] = []
    for count in latinLengths where pinyinLengths ~= word.count - count {
      let before = word.prefix(count).map(PatternElement.codeUnit)
      let behind = word.suffix(count).map(PatternElement.codeUnit)
      if let reading = reading(word.dropFirst(count)) { patterns.append(Pattern(before + reading, .wordStart)) }
      if let reading = reading(word.dropLast(count)) { patterns.append(Pattern(reading + behind)) }
    }
    return patterns
  }

  private static let vowels: Set<UInt16> = [0x61, 0x65, 0x69, 0x6F, 0x75]

  /// The reading of initials alone, or of whole syllables; few parts of English words have one.
  private static func reading(_ letters: ArraySlice<UInt16>) -> [PatternElement]? {
    guard letters.allSatisfy({ !vowels.contains($0) }) || PinyinSegmentation.isWhole(Array(letters)) else { return nil }
    return PinyinSegmentation.segmentations(of: letters).first?.map(PatternElement.pinyin)
  }

  /// Runs of Latin letters with apostrophes, of digits, and of Han characters.
  private static func runs(of codeUnits: CodeUnits) -> [ArraySlice<UInt16>] {
    func kind(_ codeUnit: UInt16) -> Int { codeUnit.isHan ? 2 : codeUnit.isDigit ? 1 : 0 }
    var runs: [ArraySlice<UInt16>] = []
    for index in codeUnits.indices {
      if index > 0, kind(codeUnits[index]) == kind(codeUnits[index - 1]) {
        runs[runs.count - 1] = codeUnits[runs[runs.count - 1].startIndex...index]
      } else {
        runs.append(codeUnits[index...index])
      }
    }
    return runs
  }
}

extension PatternElement {
  fileprivate var isPinyin: Bool {
    if case .pinyin = self { true } else { false }
  }
}
