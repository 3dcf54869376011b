/// A text in one or more languages, in the order of the file; never empty.
package struct LocalizedText: Hashable, Sendable {
  package struct Version: Hashable, Sendable {
    package let language: LanguageTag
    /// As its author wrote it, in Markdown.
    package let text: String
    /// Nil for text without markup.
    package let parsed: Markup?

    /// `markup` is what `text` means; nil if it has no markup.
    package init(_ language: LanguageTag, _ text: String, _ markup: Markup? = nil) {
      self.language = language
      self.text = text
      parsed = markup.flatMap { $0 == Markup(text: text) ? nil : $0 }
    }

    package var markup: Markup { parsed ?? Markup(text: text) }

    /// The text without markup.
    package var plainText: String { parsed?.plainText ?? text }
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
