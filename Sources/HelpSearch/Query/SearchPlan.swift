/// One way to read one word of a query.
struct Expansion: Hashable, Sendable {
  let interpretation: Interpretation
  let pattern: Pattern

  init(_ interpretation: Interpretation, _ pattern: Pattern) {
    self.interpretation = interpretation
    self.pattern = pattern
  }
}

/// A word that has to be found, in one of the ways to read it.
struct SearchTerm: Hashable, Sendable {
  /// The surest first.
  let expansions: [Expansion]

  init(_ expansions: [Expansion]) {
    var seen: Set<Pattern> = []
    self.expansions = expansions.sorted { $0.interpretation < $1.interpretation }
      .filter { !$0.pattern.elements.isEmpty && seen.insert($0.pattern).inserted }
  }

  func occurs(in text: Span<UInt16>) -> Bool { expansions.contains { $0.pattern.occurs(in: text) } }

  func occurs(in text: CodeUnits) -> Bool { occurs(in: text.span) }

  /// Where it stands in the surest way in which it does; sorted by where they begin, they may overlap.
  func ranges(in text: Span<UInt16>) -> [Range<Int>] {
    for tier in 0...Interpretation.maxCost {
      let ranges = expansions.filter { $0.interpretation.cost == tier }.flatMap { $0.pattern.ranges(in: text) }
      if !ranges.isEmpty { return ranges.sorted { $0.lowerBound < $1.lowerBound } }
    }
    return []
  }

  /// As it was typed, if it is looked for so.
  var literal: Pattern? { expansions.first { $0.interpretation == .literal }?.pattern }

  /// The word read in no surer way than `interpretation`.
  func read(as interpretation: Interpretation) -> SearchTerm {
    SearchTerm(expansions.map { Expansion(max($0.interpretation, interpretation), $0.pattern) })
  }
}

/// Words that an entry must have all of.
struct SearchPlan: Hashable, Sendable {
  let terms: [SearchTerm]
  /// All that was typed as one piece, which may be a title or the beginning of one; nil when it can be none.
  let phrase: Pattern?

  init(_ terms: [SearchTerm], phrase: Pattern? = nil) {
    self.terms = terms
    self.phrase = phrase
  }
}
