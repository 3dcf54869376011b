import Hangul

/// What one unit of a text has to be.
enum Atom: Hashable, Sendable {
  case unit(UInt16)
  case units(ClosedRange<UInt16>)
  /// A Han character that has one of these readings.
  case read(PinyinReadings)

  @inline(__always)
  func matches(_ unit: UInt16) -> Bool {
    switch self {
    case .unit(let wanted): unit == wanted
    case .units(let range): range.contains(unit)
    case .read(let readings): readings.contains(unit)
    }
  }

  var exact: UInt16? {
    if case .unit(let unit) = self { unit } else { nil }
  }

  /// About how many units it could be.
  var breadth: Int {
    switch self {
    case .unit: 1
    case .units(let range): range.count
    case .read(let readings): 50 * readings.range.count
    }
  }

  /// Any syllable that begins with a consonant, or nil when none does.
  static func initial(_ consonant: UInt16) -> Atom? {
    Jamo.initial(consonant).map { .units(Syllable($0, 0).unit...Syllable($0, 20, 27).unit) }
  }
}
