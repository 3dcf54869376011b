import HelpContent

extension LanguageTag {
  /// Detects the language by letters: Korean, Japanese or Chinese if there are more of its letters than words in other
  /// scripts, English otherwise.
  static func detected(in text: String) -> LanguageTag {
    var (hangul, han, kana, words) = (0, 0, 0, 0)
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isOther = scalar.value < 0x1100 && scalar.properties.isAlphabetic
      if isOther, !isInWord { words += 1 }
      isInWord = isOther
      switch scalar.value {
      case 0xAC00...0xD7A3, 0x3131...0x318E: hangul += 1
      case 0x3041...0x30FF: kana += 1
      case 0x4E00...0x9FFF: han += 1
      default: break
      }
    }
    let letters = hangul + han + kana
    if letters == 0 || letters < words { return .english }
    return hangul >= han ? .korean : kana > 0 ? LanguageTag("ja") : .simplifiedChinese
  }
}
