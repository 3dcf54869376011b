/// One round of a staged search: the candidates that it adds.
struct SearchStage {
  /// Cost of the interpretations whose expansions are added.
  let cost: Int
  /// The last location that the round covers; rounds without a location of their own go on to `category`.
  let location: MatchLocation

  /// Number of the last tier of which the round finds every match.
  var lastTier: Int { cost * MatchLocation.allCases.count + location.rawValue }

  /// True if all new matches of the round are in one tier.
  var hasOneTier: Bool { cost == 0 && location < .phrasing }

  static func stages(maxCost: Int) -> [SearchStage] {
    let literal: [MatchLocation] = [.wholeTitle, .titleStart, .wordStart, .insideTitle, .phrasing, .category]
    let others: [MatchLocation] = [.insideTitle, .category]
    return (0...maxCost).flatMap { cost in
      (cost == 0 ? literal : others).map { SearchStage(cost: cost, location: $0) }
    }
  }
}
