package import HelpContent

/// A text with the matches of a query.
package struct HighlightedText: Hashable, Sendable {
  package let text: String
  package let language: LanguageTag
  /// Ranges in Unicode scalars of `text`: sorted, disjoint, at grapheme boundaries.
  package let matches: [Range<Int>]

  package init(_ text: String, language: LanguageTag, matches: [Range<Int>] = []) {
    self.text = text
    self.language = language
    self.matches = matches
  }

  /// The text of the first match; nil if there is none.
  package var firstMatch: String? {
    matches.first.map { String(String.UnicodeScalarView(Array(text.unicodeScalars)[$0])) }
  }
}
