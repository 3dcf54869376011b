/// Folding of kana to full width, with voicing marks composed.
enum Kana {
  /// Full-width forms of U+FF61 to U+FF9D.
  static let fullWidth =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars.map { UInt16($0.value) }

  /// The kana composed of `last` and a voiced or half-voiced mark; nil if there is none. In Unicode it follows the
  /// plain one.
  static func marked(_ last: UInt16?, isHalf: Bool) -> UInt16? {
    guard let last, let kana = Unicode.Scalar(last) else { return nil }
    if isHalf { return halfVoiced.contains(kana) ? last + 2 : nil }
    if voiced.contains(kana) || halfVoiced.contains(kana) { return last + 1 }
    return others[last]
  }

  private static let voiced = Set("かきくけこさしすせそたちつてとゝカキクケコサシスセソタチツテトヽ".unicodeScalars)
  private static let halfVoiced = Set("はひふへほハヒフヘホ".unicodeScalars)
  private static let others: [UInt16: UInt16] = [
    0x3046: 0x3094, 0x30A6: 0x30F4, 0x30EF: 0x30F7, 0x30F0: 0x30F8, 0x30F1: 0x30F9, 0x30F2: 0x30FA,
  ]
}
