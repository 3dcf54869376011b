/// A BCP 47 language tag in its canonical spelling, such as `ko`, `zh-Hans` or `en-GB`.
package struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package static let korean = LanguageTag("ko")
  package static let english = LanguageTag("en")
  package static let simplifiedChinese = LanguageTag("zh-Hans")
  package static let traditionalChinese = LanguageTag("zh-Hant")

  /// Takes the spelling as it is; `LanguageTag.init(canonical:)` validates it.
  package init(_ spelling: String) { description = spelling }

  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }

  /// The tag without its last subtag, as in RFC 4647 lookup; nil if there is only the language.
  package var parent: LanguageTag? {
    guard let dash = description.lastIndex(of: "-") else { return nil }
    return LanguageTag(String(description[..<dash]))
  }
}
