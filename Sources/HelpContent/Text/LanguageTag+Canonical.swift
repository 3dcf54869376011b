extension LanguageTag {
  /// Nil unless `spelling` is canonical: hyphens, conventional case, no redundant region, and Chinese with its script.
  package init?(canonical spelling: String) {
    guard Self.canonicalForm(of: spelling) == spelling else { return nil }
    self.init(spelling)
  }

  /// The canonical tag for a common misspelling; nil if there is none.
  package static func meant(by spelling: String) -> LanguageTag? {
    canonicalForm(of: spelling).map { LanguageTag($0) }
  }

  private static func canonicalForm(of spelling: String) -> String? {
    if usual.contains(spelling) { return spelling }
    guard spelling.utf8.count <= 35 else { return nil }
    let subtags = spelling.lowercased().replacing("_", with: "-").split(
      separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first.map(String.init) else { return nil }
    if subtags.count == 1, let other = mistaken[first] { return other }
    let language = String((mistaken[first] ?? first).prefix { $0 != "-" })
    guard (2...3).contains(language.utf8.count), isLetters(language) else { return nil }
    var script: String?
    var region: String?
    for subtag in subtags.dropFirst() {
      if subtag.utf8.count == 4, isLetters(subtag), script == nil, region == nil {
        script = subtag.prefix(1).uppercased() + subtag.dropFirst()
      } else if subtag.utf8.count == 2, isLetters(subtag), region == nil {
        region = subtag.uppercased()
      } else {
        return nil
      }
    }
    if language == "zh" {
      let chinese = script ?? (["TW", "HK", "MO"].contains(region) ? "Hant" : "Hans")
      return "zh-\(chinese)"
    }
    if region == homeRegion[language] { region = nil }
    return ([language] + [script, region].compactMap(\.self)).joined(separator: "-")
  }

  private static func isLetters(_ subtag: some StringProtocol) -> Bool {
    subtag.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// A fast path for the tags that nearly all texts have.
  private static let usual = ["ko", "en", "zh-Hans", "zh-Hant", "ja"]

  /// Country codes, language names and three-letter codes written in place of tags.
  private static let mistaken = [
    "zh": "zh-Hans", "cn": "zh-Hans", "zho": "zh-Hans", "chi": "zh-Hans", "chinese": "zh-Hans", "tw": "zh-Hant",
    "kr": "ko", "kor": "ko", "korean": "ko", "jp": "ja", "jpn": "ja", "japanese": "ja", "eng": "en", "english": "en",
  ]

  private static let homeRegion = ["ko": "KR", "ja": "JP"]
}
