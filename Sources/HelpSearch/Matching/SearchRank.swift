import HelpContent

/// Where an entry stands among the results: the smaller, the better.
struct SearchRank: Comparable {
  /// The place in which a word is found.
  enum Place: Int, CaseIterable, Comparable {
    case wholeTitle, titleStart, wordStart, insideTitle, phrasing, body, serviceName, category

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// How a word was read, and the place in which it was found so.
  struct Tier: Comparable {
    let interpretation: Interpretation
    let location: MatchLocation

    var number: Int { interpretation.cost * MatchLocation.allCases.count + place.rawValue }

    init(interpretation: Interpretation, location: MatchLocation) {
      self.interpretation = interpretation
      self.place = place
    }

    /// `offset` is how many tiers the place is behind the best one.
    init(_ interpretation: Interpretation, offset: Int) {
      self.init(interpretation: interpretation, location: MatchLocation(rawValue: offset) ?? .category)
    }

    static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    static let count = (Interpretation.maxCost + 1) * MatchLocation.allCases.count
  }

  let tier: MatchTier
  /// How many characters too many stand between the words that were found, when they are found in one text.
  let distance: Int
  let kindPriority: Int
  let titleLength: Int
  let position: Int

  init(tier: MatchTier, distance: Int, kindPriority: Int, titleLength: Int, position: Int) {
    self.tier = tier
    self.distance = distance
    // Below titles only the kind counts, and a service that merely mentions the words comes last.
    let kind = kindPriority & ~1
    self.kindPriority = tier.place < .phrasing ? kindPriority : tier.place == .body && kind == 0 ? .max : kind
    self.titleLength = titleLength
    self.position = position
  }

  /// The words are not all in one text.
  static let apart = 1_000

  static func < (a: Self, b: Self) -> Bool {
    (a.tier.number, a.distance, a.kindPriority, a.titleLength, a.position)
      < (b.tier.number, b.distance, b.kindPriority, b.titleLength, b.position)
  }

  /// One for every tier, and less than one for how close the words stand.
  var score: Double {
    Double(MatchTier.count - tier.number) + 0.9 / (1 + Double(distance) / 8)
  }

  private static let kinds: [EntryKind] = [.service, .faq, .guide, .contact, .fact, .note]

  static func order(of kind: EntryKind) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }

  /// What puts an entry before others that are found as well: the kind, then whether it tells how something is done.
  static func kindPriority(of kind: EntryKind, isHowTo: Bool) -> Int { order(of: kind) << 1 | (isHowTo ? 0 : 1) }

  /// The kind of what has this kindPriority.
  static func kind(_ kindPriority: Int) -> EntryKind? {
    kinds.indices.contains(kindPriority >> 1) ? kinds[kindPriority >> 1] : nil
  }
}
