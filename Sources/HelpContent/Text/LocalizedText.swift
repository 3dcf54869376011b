/// A text in one or more languages, in the order of the file; never empty.
package struct LocalizedText: Hashable, Sendable {
  package struct Version: Hashable, Sendable {
    package let language: LanguageTag
    package let text: String

    package init(_ language: LanguageTag, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  package let versions: [Version]

  /// Nil if `versions` is empty.
  package init?(versions: [Version]) {
    if versions.isEmpty { return nil }
    self.versions = versions
  }

  package init(_ first: Version, _ others: [Version] = []) { versions = [first] + others }

  package init(_ language: LanguageTag, _ text: String) { self.init(Version(language, text)) }
}
