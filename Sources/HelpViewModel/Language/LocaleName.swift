package import HelpContent

extension LanguageTag {
  /// Reads `ko_KR.UTF-8`, `zh-TW` or `en`, and gives the tag that content uses: the script for Chinese, a region only
  /// where it is not the one that goes without saying. Nil for `C`, `POSIX` and what is no locale's name.
  package init?(localeName name: String) {
    let bare = name.prefix { $0 != "." && $0 != "@" }
    var subtags = bare.split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }[...]
    guard let language = subtags.popFirst()?.lowercased(), (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), subtags.allSatisfy({ Self.isSubtag(String($0)) })
    else { return nil }
    let script = subtags.first.flatMap { $0.utf8.count == 4 ? $0.capitalized : nil }
    if script != nil { subtags.removeFirst() }
    let region = subtags.first.flatMap { $0.utf8.count <= 3 ? $0.uppercased() : nil }

    if language == "zh" {
      self.init("zh-\(script ?? (Self.traditionalRegions.contains(region ?? "") ? "Hant" : "Hans"))")
    } else if let region, Self.likelyRegions[language] != region {
      self.init([language, script, region].compactMap(\.self).joined(separator: "-"))
    } else {
      self.init([language, script].compactMap(\.self).joined(separator: "-"))
    }
  }

  private static let traditionalRegions: Set = ["TW", "HK", "MO"]
  /// The regions that CLDR's likely subtags give to the languages helpdeck's content is written in.
  private static let likelyRegions = ["ko": "KR", "en": "US", "ja": "JP"]

  private static func isSubtag(_ text: String) -> Bool {
    (2...8).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
  }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
