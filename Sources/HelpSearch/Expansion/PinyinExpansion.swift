/// Expands Latin letters to Han characters by their pinyin: syllables, initials, and both mixed with Han characters.
enum PinyinExpansion {
  private static let minLetters = 2

  static func expansions(of codeUnits: CodeUnits, isComplete: Bool = false) -> [Expansion] {
    guard codeUnits.count >= minLetters, codeUnits.contains(where: \.isLatin),
      codeUnits.allSatisfy({ $0.isLatin || $0.isHan || $0 == apostrophe })
    else { return [] }
    var patterns: [[PatternElement]] = [[]]
    for run in runs(of: codeUnits) {
      guard run[run.startIndex].isLatin else {
        patterns = patterns.map { $0 + run.filter { $0 != apostrophe }.map(PatternElement.codeUnit) }
        continue
      }
      let segmentations = PinyinSegmentation.segmentations(of: run, isComplete: isComplete)
      patterns = patterns.flatMap { before in segmentations.map { before + $0.map(PatternElement.pinyin) } }
      guard 1...PinyinSegmentation.maxSegmentations ~= patterns.count else { return [] }
    }
    return patterns.map { Expansion(.pinyin, Pattern($0)) }
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

  /// Runs of Latin letters with apostrophes, and of Han characters.
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
