package import HelpContent

/// A matching entry, with title and snippet for a list.
package struct SearchHit: Hashable, Sendable {
  package let reference: Reference
  /// In the reader's language; nil for a contact without a label, which is shown by the name of its kind.
  package let title: HighlightedText?
  /// One line around the match, or the beginning of the entry if only its title matched; nil if the entry has no text.
  package let snippet: HighlightedText?
  package let interpretation: Interpretation
  /// Larger is better. Comparable within one list of hits, which it never rises along.
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
