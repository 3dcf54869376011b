// The standard library normalizes to compare strings; a public API for it exists only in Foundation.
@_spi(_Unicode) import Swift

extension String {
  /// The string in composed form (NFC).
  var normalized: String {
    if unicodeScalars.allSatisfy(\.isSurelyComposed) { return self }
    var composed = UnicodeScalarView()
    for scalar in _nfc { composed.append(scalar) }
    return String(composed)
  }
}

extension Unicode.Scalar {
  /// True for scalars that NFC never changes, whatever surrounds them: the ranges of nearly all Latin, Korean, Chinese
  /// and Japanese text.
  fileprivate var isSurelyComposed: Bool {
    switch value {
    case 0..<0x300, 0x2010..<0x2060, 0x2190..<0x219A, 0x3000..<0x302A, 0x3041..<0x3097, 0x309D..<0x3100,
      0x3400..<0xA000, 0xAC00..<0xD7A4, 0xFF00..<0xFFF0:
      true
    default: false
    }
  }
}
