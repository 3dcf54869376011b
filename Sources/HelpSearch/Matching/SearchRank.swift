import HelpContent

/// Sort key of a match: interpretation; contacts if they are asked for; group of the location; suitability of the entry;
/// location, proximity of the terms, kind, length of the title, position in the content. Smaller is better.
struct SearchRank: Comparable {
  let tier: MatchTier
  /// Of interpretation, group of the location, and suitability.
  private let order: Int
  /// Characters between the terms beyond one each, in the text where they are closest; 0 for one term, `maxDistance`
  /// if no text has all of them.
  let distance: Int
  /// Order of the kind, and whether the entry is a how-to question; made by `kindPriority(of:isHowTo:)`.
  private let kindPriority: Int
  /// In code units.
  private let titleLength: Int
  private let position: Int

  init(
    tier: MatchTier, suitability: EntrySuitability, distance: Int, kindPriority: Int, titleLength: Int, position: Int
  ) {
    self.tier = tier
    self.distance = distance
    let group = tier.location.group
    // Outside of titles only the kind counts, and a service whose body mentions the terms comes last.
    let kind = kindPriority & ~1
    self.kindPriority = group <= .title ? kindPriority : group == .body && kind == 0 ? .max : kind
    self.titleLength = titleLength
    self.position = position
    // An entry whose body mentions what is wanted does not do it, and the name of a service says nothing of an entry.
    let counted: EntrySuitability =
      group <= .title ? suitability : group < .serviceName && suitability == .unasked ? .unasked : .other
    let asked = suitability == .asked ? 0 : 1
    order =
      ((tier.interpretation.cost * 2 + asked) * MatchLocation.Group.allCases.count + group.rawValue)
      * Self.suitabilities
      + counted.rawValue
  }

  private static let suitabilities = EntrySuitability.allCases.count
  private static let lastOrder =
    (Interpretation.maxCost + 1) * 2 * MatchLocation.Group.allCases.count * suitabilities

  static let maxDistance = 1_000

  static func < (a: Self, b: Self) -> Bool {
    (a.order, a.tier.location.rawValue, a.distance, a.kindPriority, a.titleLength, a.position)
      < (b.order, b.tier.location.rawValue, b.distance, b.kindPriority, b.titleLength, b.position)
  }

  /// Scores are below this.
  static let maxScore = (lastOrder + 1) * MatchLocation.allCases.count

  /// Larger is better, at least 1: a whole number for everything before the distance, and a fraction for that.
  var score: Double {
    let locations = MatchLocation.allCases.count
    let number = (Self.lastOrder - order + 1) * locations - tier.location.rawValue
    return Double(number) + 0.9 / (1 + Double(distance) / 8)
  }

  private static let kinds: [EntryKind] = [.service, .faq, .guide, .contact, .fact, .note]

  static func order(of kind: EntryKind) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }

  /// Smaller for kinds that are listed first, and within a kind for how-to questions.
  static func kindPriority(of kind: EntryKind, isHowTo: Bool) -> Int { order(of: kind) << 1 | (isHowTo ? 0 : 1) }

  /// The kind that a priority was made from; nil if there is none.
  static func kind(_ kindPriority: Int) -> EntryKind? {
    kinds.indices.contains(kindPriority >> 1) ? kinds[kindPriority >> 1] : nil
  }
}
