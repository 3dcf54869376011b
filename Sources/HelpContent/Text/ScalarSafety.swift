extension String {
  /// True if it contains a scalar that no text may contain.
  package var holdsForbidden: Bool {
    guard utf8.contains(where: \.mayBeginForbidden) else { return false }
    var position = utf8.startIndex
    while position < utf8.endIndex {
      if utf8[position].mayBeginForbidden, unicodeScalars[position].isForbiddenInText { return true }
      utf8.formIndex(after: &position)
    }
    return false
  }
}

extension UInt8 {
  /// False for first bytes of scalars that are all allowed, and for all other bytes of them.
  fileprivate var mayBeginForbidden: Bool {
    switch self {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEE...0xF4: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// True for scalars that no text may contain: they control the terminal, change the writing direction, break YAML's
  /// lines, are invisible, or look different everywhere.
  package var isForbiddenInText: Bool {
    switch value {
    case 0x09, 0x0A: false
    // Controls, line ends, directions.
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    // Private use, tags and noncharacters.
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xE0000...0xE007F, 0xF0000...0x10FFFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// True for scalars that a value to be copied may not contain: the value would look the same without them.
  package var isInvisibleInValue: Bool {
    switch value {
    case 0x09, 0x0A, 0xAD, 0xA0, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B...0x180F,
      0x2000...0x200F, 0x202F, 0x205F...0x2065, 0x206A...0x206F, 0x2800, 0x3000, 0x3164, 0xFE00...0xFE0F, 0xFFA0,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: isForbiddenInText
    }
  }
}
