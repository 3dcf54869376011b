/// Conjoining jamo (U+1100 to U+11FF), and the syllables that they compose by section 3.12 of the Unicode Standard.
package enum ConjoiningJamo {
  package static func isInitial(_ character: Character) -> Bool { contains(character, in: 0x1100...0x1112) }
  package static func isMedial(_ character: Character) -> Bool { contains(character, in: 0x1161...0x1175) }
  package static func isFinal(_ character: Character) -> Bool { contains(character, in: 0x11A8...0x11C2) }

  /// `text` with every sequence of jamo that makes a syllable replaced by it; all other scalars are kept.
  package static func composing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x1161...0x11C2).contains($0.value) }) else { return text }
    var composed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = composed.last, let syllable = composing(last, scalar) {
        composed.removeLast()
        composed.append(syllable)
      } else {
        composed.append(scalar)
      }
    }
    return String(composed)
  }

  /// The syllable composed of an initial and a medial, or of an open syllable and a final; nil for any other pair.
  package static func composing(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
    guard let left = UInt16(exactly: left.value), let right = UInt16(exactly: right.value) else { return nil }
    return composing(left, right).flatMap { Unicode.Scalar($0) }
  }

  /// The same in UTF-16 code units.
  package static func composing(_ left: UInt16, _ right: UInt16) -> UInt16? {
    switch (left, right) {
    case (0x1100...0x1112, 0x1161...0x1175): return Syllable(Int(left) - 0x1100, Int(right) - 0x1161).codeUnit
    case (_, 0x11A8...0x11C2):
      guard var syllable = Syllable(left), syllable.final == 0 else { return nil }
      syllable.final = Int(right) - 0x11A7
      return syllable.codeUnit
    default: return nil
    }
  }

  private static func contains(_ character: Character, in range: ClosedRange<UInt32>) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count == 1 && range.contains(scalars.first?.value ?? 0)
  }
}
