/// Han characters by their pinyin: whole, initials, mixed, and between characters that are typed as they are.
enum PinyinExpansion {
  private static let minLetters = 2

  static func readings(of codeUnits: CodeUnits, isComplete: Bool = false) -> [Expansion] {
    guard codeUnits.count >= minLetters, codeUnits.contains(where: \.isLatin),
      codeUnits.allSatisfy({ $0.isLatin || $0.isHan || $0 == apostrophe })
    else { return [] }
    var patterns: [[PatternElement]] = [[]]
    for run in runs(of: codeUnits) {
      guard run[run.startIndex].isLatin else {
        patterns = patterns.map { $0 + run.filter { $0 != apostrophe }.map(PatternElement.codeUnit) }
        continue
      }
      let segmentations = PinyinSegmentation.readings(of: run, isComplete: isComplete)
      patterns = patterns.flatMap { before in segmentations.map { before + $0.map(PatternElement.pinyin) } }
      guard 1...PinyinSegmentation.maxReadings ~= patterns.count else { return [] }
    }
    return patterns.map { Expansion(.pinyin, Pattern($0)) }
  }

  /// Several words that are all whole syllables, but for the last, which may be on the way to one: `tui ding`.
  static func syllables(of words: [CodeUnits]) -> [Expansion] {
    guard words.allSatisfy({ $0.allSatisfy(\.isLatin) }), words.dropLast().allSatisfy(PinyinSegmentation.isWhole) else {
      return []
    }
    return readings(of: Array(words.joined()))
  }

  private static let apostrophe: UInt16 = 0x27

  /// Latin letters with their apostrophes, and what is between them.
  private static func runs(of codeUnits: CodeUnits) -> [ArraySlice<UInt16>] {
    var runs: [ArraySlice<UInt16>] = []
    for index in codeUnits.indices {
      if index > 0, codeUnits[index].isHan == codeUnits[index - 1].isHan {
        runs[runs.count - 1] = codeUnits[runs[runs.count - 1].startIndex...index]
      } else {
        runs.append(codeUnits[index...index])
      }
    }
    return runs
  }
}
