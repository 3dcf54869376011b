extension String {
  /// True if it contains a scalar that no text may contain.
  package var holdsForbidden: Bool {
    unsafe utf8.withContiguousStorageIfAvailable { unsafe Self.holdForbidden($0) }
      ?? Array(utf8).withUnsafeBufferPointer { unsafe Self.holdForbidden($0) }
  }

  /// `bytes` are valid UTF-8.
  @unsafe private static func holdForbidden(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      let byte = unsafe bytes[place]
      place += 1
      guard byte.mayBeginForbidden else { continue }
      guard byte >= 0x80 else { return true }
      let count = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      var value = UInt32(byte) & 0x7F >> UInt32(count)
      for _ in 1..<count {
        value = unsafe value << 6 | UInt32(bytes[place] & 0x3F)
        place += 1
      }
      if Unicode.Scalar(value)?.isForbiddenInText ?? true { return true }
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
      0xFFF0...0xFFFC, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: isForbiddenInText
    }
  }

  /// True for scalars that a text for people should not contain: nobody sees them. Those that scripts need between their letters are
  /// not among them: joiners, variation selectors.
  fileprivate var isInvisibleInText: Bool {
    switch value {
    // Signs, Korean and Chinese, so that their properties are not looked up.
    case 0x2010...0x2027, 0x2070...0x27FF, 0x2801...0x3163, 0x3165...0xFDFF, 0xFE10...0xFEFE, 0xFF00...0xFF9F: false
    case 0x34F, 0x180B...0x180D, 0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
    case 0x2800, 0xFFFC: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// A letter of old Hangul, next to which a filler stands for one that is missing.
  fileprivate var isConjoiningJamo: Bool {
    switch value {
    case 0x1100...0x115E, 0x1161...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: true
    default: false
    }
  }
}

extension String {
  /// The first scalar that nobody sees and no script needs where it stands; nil if there is none.
  package var firstInvisible: Unicode.Scalar? { invisibleOffsets(upTo: 1).first.map { Array(unicodeScalars)[$0] } }

  /// The text without scalars that nobody sees.
  package var withoutInvisible: String {
    let offsets = Set(invisibleOffsets(upTo: .max))
    if offsets.isEmpty { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.enumerated().filter { !offsets.contains($0.offset) }.map(\.element)))
  }

  private func invisibleOffsets(upTo limit: Int) -> [Int] {
    // The first of them is U+00AD.
    guard hasByte(where: { $0 >= 0xC2 && !(0xE4...0xED).contains($0) }),
      unicodeScalars.contains(where: { $0.value >= 0xAD && $0.isInvisibleInText })
    else { return [] }
    let scalars = Array(unicodeScalars)
    var offsets: [Int] = []
    for (offset, scalar) in scalars.enumerated() where scalar.value >= 0xAD && scalar.isInvisibleInText {
      let neighbours = [offset - 1, offset + 1].filter(scalars.indices.contains).map { scalars[$0] }
      if scalar.value == 0x115F || scalar.value == 0x1160, neighbours.contains(where: \.isConjoiningJamo) { continue }
      offsets.append(offset)
      if offsets.count == limit { break }
    }
    return offsets
  }
}
