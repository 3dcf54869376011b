import HelpContent

/// Sort key of a match: tier, proximity of the terms, kind, length of the title, position in the content. Smaller is
/// better.
struct SearchRank: Comparable {
  let tier: MatchTier
  /// Characters between the terms beyond one each, in the text where they are closest; 0 for one term, `maxDistance`
  /// if no text has all of them.
  let distance: Int
  /// Order of the kind, and whether the entry is a how-to question; made by `kindPriority(of:isHowTo:)`.
  let kindPriority: Int
  /// In code units.
  let titleLength: Int
  let position: Int

  init(tier: MatchTier, distance: Int, kindPriority: Int, titleLength: Int, position: Int) {
    self.tier = tier
    self.distance = distance
    // Outside of titles only the kind counts, and a service whose body mentions the terms comes last.
    let kind = kindPriority & ~1
    self.kindPriority = tier.location < .phrasing ? kindPriority : tier.location == .body && kind == 0 ? .max : kind
    self.titleLength = titleLength
    self.position = position
  }

  static let maxDistance = 1_000

  static func < (a: Self, b: Self) -> Bool {
    (a.tier.number, a.distance, a.kindPriority, a.titleLength, a.position)
      < (b.tier.number, b.distance, b.kindPriority, b.titleLength, b.position)
  }

  /// Larger is better: a whole number for the tier, and a fraction below 1 for the distance.
  var score: Double {
    Double(MatchTier.count - tier.number) + 0.9 / (1 + Double(distance) / 8)
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
