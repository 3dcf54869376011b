/// Han characters by their pinyin: whole, initials, mixed, and between characters that are typed as they are.
enum PinyinReading {
  private static let leastLetters = 2

  static func readings(of units: [UInt16], isComplete: Bool = false) -> [Alternative] {
    guard units.count >= leastLetters, units.contains(where: \.isLatin),
      units.allSatisfy({ $0.isLatin || $0.isHan || $0 == apostrophe })
    else { return [] }
    var patterns: [[Atom]] = [[]]
    for run in runs(of: units) {
      guard run[run.startIndex].isLatin else {
        patterns = patterns.map { $0 + run.filter { $0 != apostrophe }.map(Atom.unit) }
        continue
      }
      let segmentations = PinyinSegmentation.readings(of: run, isComplete: isComplete)
      patterns = patterns.flatMap { before in segmentations.map { before + $0.map(Atom.read) } }
      guard 1...PinyinSegmentation.mostReadings ~= patterns.count else { return [] }
    }
    return patterns.map { Alternative(.pinyin, Pattern($0)) }
  }

  /// Several words that are all whole syllables, but for the last, which may be on the way to one: `tui ding`.
  static func syllables(of words: [[UInt16]]) -> [Alternative] {
    guard words.allSatisfy({ $0.allSatisfy(\.isLatin) }), words.dropLast().allSatisfy(PinyinSegmentation.isWhole) else {
      return []
    }
    return readings(of: Array(words.joined()))
  }

  private static let apostrophe: UInt16 = 0x27

  /// Latin letters with their apostrophes, and what is between them.
  private static func runs(of units: [UInt16]) -> [ArraySlice<UInt16>] {
    var runs: [ArraySlice<UInt16>] = []
    for index in units.indices {
      if index > 0, units[index].isHan == units[index - 1].isHan {
        runs[runs.count - 1] = units[runs[runs.count - 1].startIndex...index]
      } else {
        runs.append(units[index...index])
      }
    }
    return runs
  }
}
