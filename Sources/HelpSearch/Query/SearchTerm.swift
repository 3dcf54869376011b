/// A word of a query: a match contains one of its expansions.
struct SearchTerm: Hashable, Sendable {
  /// Distinct, the most certain first.
  let expansions: [Expansion]

  init(_ expansions: [Expansion]) {
    var seen: Set<Pattern> = []
    self.expansions = expansions.sorted { $0.interpretation < $1.interpretation }
      .filter { !$0.pattern.elements.isEmpty && seen.insert($0.pattern).inserted }
  }

  func occurs(in text: Span<UInt16>) -> Bool { expansions.contains { $0.pattern.occurs(in: text) } }

  func occurs(in text: CodeUnits) -> Bool { occurs(in: text.span) }

  /// Matches of the expansions of the lowest cost that has any, sorted by their starts; they may overlap.
  func ranges(in text: Span<UInt16>) -> [Range<Int>] {
    for cost in 0...Interpretation.maxCost {
      let ranges = expansions.filter { $0.interpretation.cost == cost }.flatMap { $0.pattern.ranges(in: text) }
      if !ranges.isEmpty { return ranges.sorted { $0.lowerBound < $1.lowerBound } }
    }
    return []
  }

  /// The pattern of the word as typed; nil if it is not searched literally.
  var literal: Pattern? { expansions.first { $0.interpretation == .literal }?.pattern }

  /// The term with expansions that rank as relaxed.
  func relaxed() -> SearchTerm {
    SearchTerm(expansions.map { Expansion(max($0.interpretation, .relaxed), $0.pattern) })
  }
}
