import HelpContent

extension LanguageTag {
  /// The language whose letters a text has most of: Hangul, Han or, where neither is, Latin.
  static func told(by text: String) -> LanguageTag {
    var (hangul, han, kana) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAC00...0xD7A3, 0x3131...0x318E: hangul += 1
      case 0x3041...0x30FF: kana += 1
      case 0x4E00...0x9FFF: han += 1
      default: break
      }
    }
    if hangul + han + kana == 0 { return .english }
    return hangul >= han ? .korean : kana > 0 ? LanguageTag("ja") : .simplifiedChinese
  }
}
