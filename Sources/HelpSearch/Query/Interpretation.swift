/// How what was typed had to be read to find something, the surest first.
package enum Interpretation: String, CaseIterable, Hashable, Sendable, Comparable {
  case literal
  /// A syllable that is still being composed.
  case composing
  /// The first consonants of Hangul syllables.
  case initials
  /// Typed on the keyboard of another language.
  case layout
  case pinyin
  /// Another spelling of the same word.
  case spelling
  case synonym
  /// A character that sounds the same.
  case homophone
  case typo
  /// Words without their endings, taken apart, or left out where nothing has all of them.
  case relaxed = "loose"

  package static func < (a: Self, b: Self) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Interpretations of one tier are equally good.
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
