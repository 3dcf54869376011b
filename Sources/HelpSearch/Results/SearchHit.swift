package import HelpContent

/// A matching entry, with title and snippet for a list. Those of a search are made when they are first asked for, since
/// most hits are never shown.
package struct SearchHit: Sendable {
  package let reference: Reference
  package let interpretation: Interpretation
  /// Larger is better. Comparable within one list of hits, which it never rises along.
  package let score: Double
  private let lines: Lines

  private enum Lines: Sendable {
    case known(HitLines)
    case made(by: HitPresenter)
  }

  package init(
    reference: Reference, title: HighlightedText?, snippet: HighlightedText?, interpretation: Interpretation = .literal,
    score: Double
  ) {
    self.init(reference, .known(HitLines(title: title, snippet: snippet)), interpretation, score)
  }

  init(_ reference: Reference, by presenter: HitPresenter, _ interpretation: Interpretation, _ score: Double) {
    self.init(reference, .made(by: presenter), interpretation, score)
  }

  private init(_ reference: Reference, _ lines: Lines, _ interpretation: Interpretation, _ score: Double) {
    self.reference = reference
    self.lines = lines
    self.interpretation = interpretation
    self.score = score
  }

  /// In the reader's language; nil for a contact without a label, which is shown by the name of its kind.
  package var title: HighlightedText? { shownLines.title }

  /// One line around the match, or the beginning of the entry if only its title matched; nil if the entry has no text.
  package var snippet: HighlightedText? { shownLines.snippet }

  private var shownLines: HitLines {
    switch lines {
    case .known(let lines): lines
    case .made(let presenter): presenter.lines(of: reference)
    }
  }
}

extension SearchHit: Hashable {
  package static func == (a: Self, b: Self) -> Bool {
    a.reference == b.reference && a.interpretation == b.interpretation && a.score == b.score
      && (a.isMadeLike(b) || a.shownLines == b.shownLines)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
    hasher.combine(interpretation)
    hasher.combine(score)
  }

  private func isMadeLike(_ other: Self) -> Bool {
    guard case .made(let own) = lines, case .made(let others) = other.lines else { return false }
    return own === others
  }
}
