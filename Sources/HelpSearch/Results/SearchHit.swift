package import HelpContent

/// An entry that was found, with what a list shows of it.
package struct SearchHit: Hashable, Sendable {
  package let reference: Reference
  /// In the reader's language; nil for a contact without a label, which goes by the name of its kind.
  package let title: HighlightedText?
  /// One line around the match, or the beginning of the entry when its title alone matched; nil when it has no text.
  package let snippet: HighlightedText?
  package let interpretation: Interpretation
  /// Never rises along a list of hits; comparable only within one answer.
  package let score: Double

  package init(
    reference: Reference, title: HighlightedText?, snippet: HighlightedText?, interpretation: Interpretation = .literal,
    score: Double
  ) {
    self.reference = reference
    self.title = title
    self.snippet = snippet
    self.interpretation = interpretation
    self.score = score
  }
}
