/// The kind of expansion by which a match was found, the most certain first. Raw values are part of the JSON output.
package enum Interpretation: String, CaseIterable, Hashable, Sendable, Comparable {
  case literal
  /// The last Hangul syllable, still being composed.
  case composing
  /// Hangul by the initial consonants of its syllables, and Latin names by the initials of their words.
  case initials
  /// Typed in the wrong keyboard layout.
  case layout
  case pinyin
  /// The other spelling of a word, British or American.
  case spelling
  case synonym
  /// A homophonous character or a common misspelling.
  case homophone
  case typo
  /// Words that were stemmed, split or left out, because nothing matches all of them.
  case relaxed = "loose"

  package static func < (a: Self, b: Self) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Interpretations of equal cost rank alike.
  var cost: Int {
    switch self {
    case .literal: 0
    case .composing, .initials: 1
    case .layout, .pinyin, .spelling: 2
    case .synonym: 3
    case .homophone, .typo: 4
    case .relaxed: 5
    }
  }

  static let maxCost = 5
}
