/// Composing Hangul syllables by the arithmetic of the Unicode Standard, section 3.12.
package enum Hangul {
  static func isInitial(_ character: Character) -> Bool { contains(character, in: 0x1100...0x1112) }
  static func isMedial(_ character: Character) -> Bool { contains(character, in: 0x1161...0x1175) }
  static func isFinal(_ character: Character) -> Bool { contains(character, in: 0x11A8...0x11C2) }

  /// Composes adjacent initial, medial and final jamo to syllables; everything else is kept.
  static func composing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x1161...0x11C2).contains($0.value) }) else { return text }
    var composed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = composed.last, let syllable = syllable(last.value, scalar.value).flatMap(Unicode.Scalar.init) {
        composed.removeLast()
        composed.append(syllable)
      } else {
        composed.append(scalar)
      }
    }
    return String(composed)
  }

  /// The syllable composed of an initial and a medial, or of an open syllable and a final; nil for other pairs.
  package static func syllable(_ left: UInt32, _ right: UInt32) -> UInt32? {
    switch (left, right) {
    case (0x1100...0x1112, 0x1161...0x1175): 0xAC00 + ((left - 0x1100) * 21 + right - 0x1161) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (left - 0xAC00) % 28 == 0: left + right - 0x11A7
    default: nil
    }
  }

  private static func contains(_ character: Character, in range: ClosedRange<UInt32>) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count == 1 && range.contains(scalars.first?.value ?? 0)
  }
}
