import Hangul

/// The code units that match one position of a pattern.
enum PatternElement: Hashable, Sendable {
  case codeUnit(UInt16)
  case range(ClosedRange<UInt16>)
  /// Han characters with one of these readings.
  case pinyin(PinyinReadings)

  @inline(__always)
  func matches(_ codeUnit: UInt16) -> Bool {
    switch self {
    case .codeUnit(let expected): codeUnit == expected
    case .range(let range): range.contains(codeUnit)
    case .pinyin(let readings): readings.contains(codeUnit)
    }
  }

  /// Nil unless exactly one code unit matches.
  var exact: UInt16? {
    if case .codeUnit(let codeUnit) = self { codeUnit } else { nil }
  }

  /// Estimated number of code units that match.
  var breadth: Int {
    switch self {
    case .codeUnit: 1
    case .range(let range): range.count
    case .pinyin(let readings): 50 * readings.range.count
    }
  }

  /// All syllables with this initial consonant; nil if it is none.
  static func initial(_ consonant: UInt16) -> PatternElement? {
    Jamo.initial(consonant).map { .range(Syllable($0, 0).codeUnit...Syllable($0, 20, 27).codeUnit) }
  }
}
