import TerminalModel

/// How the search compares characters: without case, width, composition, accents, and kinds of blanks and dashes.
enum Folding {
  static let blank: UInt32 = 0x20

  /// Adds what `scalar` becomes to the units in front of it; false when there is no unit more than before, because the scalar
  /// went into the last one or is of no account.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to units: inout [UInt32]) -> Bool {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: units.append(value | 0x20)
    case 0x21...0x7E, 0x4E00...0x9FFF, 0xAC00...0xD7A3: units.append(value)
    case 0...0x20: return appendBlank(to: &units)
    default: return appendRare(scalar, to: &units)
    }
    return true
  }

  private static func appendBlank(to units: inout [UInt32]) -> Bool {
    guard let last = units.last, last != blank else { return false }
    units.append(blank)
    return true
  }

  private static func appendRare(_ scalar: Unicode.Scalar, to units: inout [UInt32]) -> Bool {
    switch scalar.value {
    case 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return appendBlank(to: &units)
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return false
    case 0x1161...0x1175, 0x11A8...0x11C2:
      if let last = units.last, let syllable = Hangul.syllable(last, scalar.value) {
        return replaceLast(of: &units, by: syllable)
      }
      units.append(scalar.value)
    case 0x3099, 0x309A, 0xFF9E, 0xFF9F:
      let isHalf = scalar.value == 0x309A || scalar.value == 0xFF9F
      if let kana = Kana.marked(units.last, isHalf: isHalf) { return replaceLast(of: &units, by: kana) }
      units.append(isHalf ? 0x309A : 0x3099)
    case 0x3001...0x3098, 0x309B...0x4DBF: units.append(scalar.value)
    case 0xFF01...0xFF5E:
      let ascii = scalar.value - 0xFEE0
      units.append(0x41...0x5A ~= ascii ? ascii | 0x20 : ascii)
    case 0xFF61...0xFF9D: units.append(Kana.fullWidth[Int(scalar.value - 0xFF61)])
    case 0x2010...0x2015, 0x2212: units.append(0x2D)
    case 0x2018, 0x2019: units.append(0x27)
    case 0x201C, 0x201D: units.append(0x22)
    default:
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
      units.append(withoutAccents[small] ?? small)
    }
    return true
  }

  private static func replaceLast(of units: inout [UInt32], by unit: UInt32) -> Bool {
    units[units.endIndex - 1] = unit
    return false
  }
}
