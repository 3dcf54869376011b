import Hangul

/// Maps characters to the UTF-16 code units that search compares. Case, width, composition, accents, variants of spaces
/// and dashes, invisible characters, single characters for several, such as ① and ㈜, and simplified or traditional forms
/// of Han characters make no difference.
@safe struct Folding {
  static let space: UInt16 = 0x20

  /// Stored, because access to the global costs more than the lookup.
  private let variants = unsafe HanVariants.representatives

  /// Appends the folded `scalar`, and returns the number of code units added: 0 if it was merged into the last one or
  /// ignored.
  @inline(__always)
  func append(_ scalar: Unicode.Scalar, to codeUnits: inout CodeUnits) -> Int {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: codeUnits.append(UInt16(truncatingIfNeeded: value) | 0x20)
    case 0x21...0x7D, 0xAC00...0xD7A3: codeUnits.append(UInt16(truncatingIfNeeded: value))
    case 0x3400...0x9FFF: unsafe codeUnits.append(variants[Int(value &- UInt32(HanVariants.first))])
    case 0...0x20: return Self.appendSpace(to: &codeUnits)
    default: return Self.appendRare(scalar, to: &codeUnits)
    }
    return 1
  }

  private static func appendSpace(to codeUnits: inout CodeUnits) -> Int {
    guard let last = codeUnits.last, last != space else { return 0 }
    codeUnits.append(space)
    return 1
  }

  private static func appendRare(_ scalar: Unicode.Scalar, to codeUnits: inout CodeUnits) -> Int {
    let value = scalar.value
    switch value {
    case 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return Self.appendSpace(to: &codeUnits)
    case 0x3041...0x3098, 0x309B...0x30FA, 0x30FC...0x30FF, 0x3131...0x3163: codeUnits.append(UInt16(value))
    case 0x0300...0x036F, 0x20D0...0x20F0, 0x1F3FB...0x1F3FF: return 0
    case _ where Invisible.contains(value): return 0
    case 0x1161...0x1175, 0x11A8...0x11C2:
      if let last = codeUnits.last, let syllable = ConjoiningJamo.composing(last, UInt16(value)) {
        return replaceLast(of: &codeUnits, by: syllable)
      }
      codeUnits.append(UInt16(value))
    case 0x3099, 0x309A, 0xFF9E, 0xFF9F:
      let isHalf = value == 0x309A || value == 0xFF9F
      if let kana = Kana.marked(codeUnits.last, isHalf: isHalf) { return replaceLast(of: &codeUnits, by: kana) }
      codeUnits.append(isHalf ? 0x309A : 0x3099)
    case 0xFF01...0xFF5D:
      let ascii = UInt16(value - 0xFEE0)
      codeUnits.append(0x41...0x5A ~= ascii ? ascii | 0x20 : ascii)
    case 0x30FB, 0xFF65: codeUnits.append(0xB7)
    case 0xFF66...0xFF9D: codeUnits.append(Kana.fullWidth[Int(value - 0xFF61)])
    case 0xFFA1...0xFFBE: codeUnits.append(UInt16(value - 0xFFA1 + 0x3131))
    case 0x2010...0x2015, 0x2212, 0x7E, 0x301C, 0x223C, 0xFF5E: codeUnits.append(0x2D)
    case 0x10000...:
      codeUnits.append(contentsOf: UTF16.encode(scalar)!)
      return 2
    default:
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      guard small.value < 0x10000 else { return appendRare(small, to: &codeUnits) }
      let codeUnit = withoutAccents[UInt16(small.value)] ?? UInt16(small.value)
      if let spelling = CompatibilityCharacters.spellings[codeUnit] {
        codeUnits += spelling
        return spelling.count
      }
      codeUnits.append(codeUnit)
    }
    return 1
  }

  private static func replaceLast(of codeUnits: inout CodeUnits, by codeUnit: UInt16) -> Int {
    codeUnits[codeUnits.endIndex - 1] = codeUnit
    return 0
  }
}
