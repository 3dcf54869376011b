/// One round of a staged search: the candidates that it adds.
struct SearchStage {
  /// Cost of the interpretations whose expansions are added.
  let cost: Int
  /// The last location that the round covers; rounds without a location of their own go on to `category`.
  let location: MatchLocation

  /// Number of the last group of tiers of which this and earlier rounds find every match.
  var lastGroup: Int {
    MatchTier.group(cost: cost, location == .titleStart || location == .wordStart ? .whole : location.group)
  }

  /// True if all new matches of the round are in one tier.
  var hasOneTier: Bool { cost == 0 && location < .phrasing }

  static func stages(maxCost: Int) -> [SearchStage] {
    let literal: [MatchLocation] = [.wholeTitle, .titleStart, .wordStart, .insideTitle, .keyword, .category]
    let others: [MatchLocation] = [.insideTitle, .category]
    return (0...maxCost).flatMap { cost in
      (cost == 0 ? literal : others).map { SearchStage(cost: cost, location: $0) }
    }
  }
}
