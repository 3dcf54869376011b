package import HelpContent

extension LanguageTag {
  /// Reads `ko_KR.UTF-8`, `zh-TW` or `en`; nil for `C`, `POSIX` and names without a language.
  package init?(localeName name: String) {
    guard let tag = LanguageTag.meant(by: String(name.prefix { $0 != "." && $0 != "@" })) else { return nil }
    self = tag
  }
}
