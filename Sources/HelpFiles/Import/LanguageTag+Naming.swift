import HelpContent

extension LanguageTag {
  /// The language that a person or a program names, such as `ko-KR`, `zh-TW`, `Korean` or `한국어`; nil for other words.
  static func named(_ text: some StringProtocol) -> LanguageTag? {
    let word = text.trimmed.lowercased()
    if let known = names[word] { return LanguageTag(known) }
    return LanguageTag(canonical: String(text)) ?? meant(by: word)
  }

  /// The language that a folder or the middle of a file name names. Only those that are no other words.
  static func ofFolder(_ name: some StringProtocol) -> LanguageTag? {
    let word = name.lowercased().replacing("_", with: "-")
    guard let language = word.split(separator: "-").first, folders.contains(String(language)),
      word.split(separator: "-").dropFirst().allSatisfy({ [2, 4].contains($0.utf8.count) })
    else { return nil }
    return meant(by: word)
  }

  /// The language that a word of a file's name or a folder of its path names, such as `articles-ko.json` or
  /// `zh-cn/articles.json`; the last word first.
  static func ofFile(_ path: String) -> LanguageTag? {
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? ""
    let words = name.split { ".-_ ".contains($0) }.dropLast(name.contains(".") ? 1 : 0).map(String.init)
    for place in words.indices.reversed() where !isOtherWord(words[place]) {
      // `zh-tw` is two words of the name.
      let isPair = place + 1 < words.count && words[place].lowercased() == "zh"
      if let named = ofFolder(isPair ? "\(words[place])-\(words[place + 1])" : words[place]) { return named }
    }
    return parts.reversed().lazy.compactMap { ofFolder($0) }.first
  }

  /// True for languages that are words of names as well.
  static func isOtherWord(_ word: some StringProtocol) -> Bool { ["id", "it", "no"].contains(word.lowercased()) }

  private static let folders: Set = [
    "ko", "kr", "zh", "cn", "tw", "en", "ja", "jp", "de", "fr", "es", "pt", "ru", "ar", "vi", "th", "tr", "pl", "nl",
    "uk",
    "cs", "sv", "fi", "da", "nb", "he", "fa", "hi", "el", "hu", "ro", "bg", "fil", "ms", "id", "it",
  ]

  private static let names = [
    "한국어": "ko", "조선말": "ko", "국문": "ko", "한글": "ko", "영어": "en", "영문": "en", "중국어": "zh-Hans", "일본어": "ja", "일어": "ja",
    "韩语": "ko", "韓語": "ko", "韩文": "ko", "英语": "en", "英語": "en", "英文": "en", "中文": "zh-Hans", "简体": "zh-Hans",
    "简体中文": "zh-Hans", "汉语": "zh-Hans", "繁體": "zh-Hant", "繁體中文": "zh-Hant", "繁体中文": "zh-Hant", "日语": "ja", "日本語": "ja",
    "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es", "arabic": "ar",
    "العربية": "ar", "russian": "ru", "русский": "ru", "portuguese": "pt", "português": "pt", "italian": "it",
    "italiano": "it", "dutch": "nl", "nederlands": "nl", "vietnamese": "vi", "tiếng việt": "vi", "thai": "th",
    "ไทย": "th",
    "simplified chinese": "zh-Hans", "traditional chinese": "zh-Hant", "chinese (simplified)": "zh-Hans",
    "chinese (traditional)": "zh-Hant",
  ]
}
