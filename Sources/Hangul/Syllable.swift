/// A precomposed Hangul syllable as indices into the Unicode Standard's lists of initials, medials and finals.
package struct Syllable: Hashable {
  package var initial: Int
  package var medial: Int
  /// 0 in an open syllable.
  package var final: Int

  package init(_ initial: Int, _ medial: Int, _ final: Int = 0) {
    self.initial = initial
    self.medial = medial
    self.final = final
  }

  /// Nil unless `codeUnit` is a precomposed syllable.
  package init?(_ codeUnit: UInt16) {
    guard codeUnit.isSyllable else { return nil }
    let index = Int(codeUnit) - 0xAC00
    self.init(index / 588, index / 28 % 21, index % 28)
  }

  package var codeUnit: UInt16 { UInt16(0xAC00 + (initial * 21 + medial) * 28 + final) }
}

extension UInt16 {
  /// True for precomposed Hangul syllables, U+AC00 to U+D7A3.
  @inlinable package var isSyllable: Bool { 0xAC00...0xD7A3 ~= self }
}
