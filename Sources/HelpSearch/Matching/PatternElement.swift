import Hangul

/// What one codeUnit of a text has to be.
enum PatternElement: Hashable, Sendable {
  case codeUnit(UInt16)
  case range(ClosedRange<UInt16>)
  /// A Han character that has one of these readings.
  case pinyin(PinyinReadings)

  @inline(__always)
  func matches(_ codeUnit: UInt16) -> Bool {
    switch self {
    case .codeUnit(let wanted): codeUnit == wanted
    case .range(let range): range.contains(codeUnit)
    case .pinyin(let readings): readings.contains(codeUnit)
    }
  }

  var exact: UInt16? {
    if case .codeUnit(let codeUnit) = self { codeUnit } else { nil }
  }

  /// About how many codeUnits it could be.
  var breadth: Int {
    switch self {
    case .codeUnit: 1
    case .range(let range): range.count
    case .pinyin(let readings): 50 * readings.range.count
    }
  }

  /// Any syllable that begins with a consonant, or nil when none does.
  static func initial(_ consonant: UInt16) -> PatternElement? {
    Jamo.initial(consonant).map { .range(Syllable($0, 0).codeUnit...Syllable($0, 20, 27).codeUnit) }
  }
}
