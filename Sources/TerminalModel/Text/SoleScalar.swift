/// Scalars that are a character and a cell of their own beside others of them. Nearly all text consists of them, and
/// need not be looked up or divided into characters.
enum SoleScalar {
  /// 1 or 2; 0 for all other scalars.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    // Hangul syllables, Chinese characters, their punctuation, kana and full-width forms.
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x3001...0x3029, 0x3030...0x303E, 0x3041...0x3096, 0x309B...0x30FF,
      0xFF01...0xFF60:
      2
    // Latin letters, dashes, quotation marks, arrows, lines and shapes.
    case 0xA1..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FC: 1
    default: 0
    }
  }
}
