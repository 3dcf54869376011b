/// Interpretation and location of a match: the first criterion of ranking.
struct MatchTier: Comparable {
  let interpretation: Interpretation
  let location: MatchLocation

  init(interpretation: Interpretation, location: MatchLocation) {
    self.interpretation = interpretation
    self.location = location
  }

  /// `offset` is the number of tiers behind the best one of the interpretation.
  init(_ interpretation: Interpretation, offset: Int) {
    self.init(interpretation: interpretation, location: MatchLocation(rawValue: offset) ?? .category)
  }

  /// The worse interpretation of both, and the worse location.
  func worse(_ other: MatchTier) -> MatchTier {
    MatchTier(
      interpretation: max(interpretation, other.interpretation), location: max(location, other.location))
  }

  /// Equal for interpretations of equal cost; smaller is better.
  var number: Int { interpretation.cost * MatchLocation.allCases.count + location.rawValue }

  /// Number of the group of tiers that are compared first; smaller is better.
  var group: Int { Self.group(cost: interpretation.cost, location.group) }

  static func group(cost: Int, _ group: MatchLocation.Group) -> Int {
    cost * MatchLocation.Group.allCases.count + group.rawValue
  }

  static let lastGroup = group(cost: Interpretation.maxCost, .category)

  static let count = (Interpretation.maxCost + 1) * MatchLocation.allCases.count

  static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}
