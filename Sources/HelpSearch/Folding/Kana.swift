/// Kana as the search compares them: in full width, each with its mark in one codeUnit.
enum Kana {
  /// What U+FF61 to U+FF9D are in full width.
  static let fullWidth =
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars.map { UInt16($0.value) }

  /// A kana with a voiced or half voiced mark; the marked ones follow the plain ones, where there are any.
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
