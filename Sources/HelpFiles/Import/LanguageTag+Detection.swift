import HelpContent

extension LanguageTag {
  /// Detects the language by letters: Korean, Japanese or Chinese if there are more of its letters than words in other
  /// scripts; else by the script, and for Latin letters by the commonest words.
  static func detected(in text: String) -> LanguageTag {
    var (hangul, han, kana, words) = (0, 0, 0, 0)
    var scripts: [String: Int] = [:]
    var isInWord = false
    var balance = 0
    for scalar in text.unicodeScalars.prefix(maxDetectedScalars) {
      let isOther = scalar.isASCII ? scalar.isASCIILetter : scalar.value < 0x1100 && scalar.properties.isAlphabetic
      if isOther, !isInWord {
        words += 1
        if let script = script(of: scalar) { scripts[script, default: 0] += 1 }
      }
      isInWord = isOther
      switch scalar.value {
      case 0xAC00...0xD7A3, 0x3131...0x318E: hangul += 1
      case 0x3041...0x30FF: kana += 1
      case 0x4E00...0x9FFF:
        han += 1
        balance += Int(writing[Int(scalar.value - 0x4E00)])
      default: break
      }
    }
    let letters = hangul + han + kana
    if letters > 0, letters >= words {
      if hangul >= han { return .korean }
      return kana * 10 > han ? LanguageTag("ja") : balance > 0 ? .traditionalChinese : .simplifiedChinese
    }
    if let (script, count) = scripts.max(by: { $0.value < $1.value }), count * 2 > words { return LanguageTag(script) }
    return latin(text)
  }

  /// The language that a script stands for where nothing else is known; nil for Latin.
  private static func script(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x370...0x3FF: "el"
    case 0x400...0x52F: "ru"
    case 0x590...0x5FF: "he"
    case 0x600...0x6FF: "ar"
    case 0x900...0x97F: "hi"
    case 0xE00...0xE7F: "th"
    default: nil
    }
  }

  /// By how many of the commonest words of each language there are; how often one stands there says little of a short text,
  /// where the same name may come again and again.
  private static func latin(_ text: String) -> LanguageTag {
    var found: Set<String> = []
    var counts: [String: Int] = [:]
    var word = ""
    var count = 0
    let end = {
      if word.isEmpty { return }
      count += 1
      if word.utf8.count <= maxUsualBytes, let languages = languages[word.lowercased()],
        found.insert(word.lowercased()).inserted
      {
        for language in languages { counts[language, default: 0] += 1 }
      }
      word = ""
    }
    for scalar in text.unicodeScalars where count < 400 {
      if scalar.isInWord { word.unicodeScalars.append(scalar) } else { end() }
    }
    if count < 400 { end() }
    let english = counts["en"] ?? 0
    guard let (language, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count > english,
      count > 2
    else { return .english }
    return LanguageTag(language)
  }

  private static let maxDetectedScalars = 4_000
  /// Enough for as many characters as are looked at.
  static let maxDetectedBytes = 4 * maxDetectedScalars

  /// The languages that have a word among their commonest.
  private static let languages = usual.reduce(into: [String: [String]]()) { languages, words in
    for word in words.1 { languages[word, default: []].append(words.0) }
  }

  /// Of a common word, decomposed or in capitals too.
  private static let maxUsualBytes = 8

  private static let usual: [(String, Set<String>)] = [
    ("en", ["the", "and", "is", "to", "of", "you", "for", "your", "with", "are", "it", "how"]),
    ("de", ["der", "die", "und", "das", "ist", "sie", "nicht", "mit", "für", "auf", "ein", "wie"]),
    ("fr", ["le", "les", "et", "des", "est", "vous", "pour", "dans", "une", "votre", "sur", "pas"]),
    ("es", ["el", "los", "las", "y", "para", "una", "su", "con", "por", "que", "cómo", "puede"]),
    ("nl", ["het", "een", "van", "niet", "voor", "met", "u", "je", "naar", "wordt", "ook", "hoe"]),
    ("pt", ["uma", "para", "não", "você", "seu", "por", "mais", "são", "da", "ao", "isso", "pode"]),
    ("it", ["il", "di", "che", "una", "per", "non", "con", "sono", "della", "gli", "come", "tuo"]),
  ]

  /// For each character from U+4E00 to U+9FFF: 1 if only traditional writing has it, -1 if only simplified writing has it.
  private static let writing: [Int8] = {
    var writing = [Int8](repeating: 0, count: 0x5200)
    for scalar in traditional.unicodeScalars { writing[Int(scalar.value - 0x4E00)] = 1 }
    for scalar in simplified.unicodeScalars { writing[Int(scalar.value - 0x4E00)] = -1 }
    return writing
  }()
  // Characters of frequent words.
  private static let traditional = "這個們來時會說對開關為與發後還點過問題國語單帳戶訂閱費繳實際請嗎聯絡無線電話網頁資訊服務員郵寄貨達選擇設備變"
  private static let simplified = "这个们来时会说对开关为与发后还点过问题国语单帐户订阅费缴实际请吗联络无线电话网页资讯务员邮货达选择设备变"
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }

  /// A letter, or a mark on one.
  fileprivate var isInWord: Bool {
    isASCII ? isASCIILetter : properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}
