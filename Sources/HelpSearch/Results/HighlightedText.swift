package import HelpContent

/// A text with the places where the query was found in it.
package struct HighlightedText: Hashable, Sendable {
  package let text: String
  package let language: LanguageTag
  /// In Unicode scalars of `text`: sorted, disjoint, at grapheme boundaries.
  package let matches: [Range<Int>]

  package init(_ text: String, language: LanguageTag, matches: [Range<Int>] = []) {
    self.text = text
    self.language = language
    self.matches = matches
  }

  /// What was found first.
  package var firstMatch: String? {
    matches.first.map { String(String.UnicodeScalarView(Array(text.unicodeScalars)[$0])) }
  }
}
