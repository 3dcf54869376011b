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
    let place: Place

    var number: Int { interpretation.tier * Place.allCases.count + place.rawValue }

    init(interpretation: Interpretation, place: Place) {
      self.interpretation = interpretation
      self.place = place
    }

    /// `offset` is how many tiers the place is behind the best one.
    init(_ interpretation: Interpretation, offset: Int) {
      self.init(interpretation: interpretation, place: Place(rawValue: offset) ?? .category)
    }

    static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    static let count = (Interpretation.lastTier + 1) * Place.allCases.count
  }

  let tier: Tier
  /// How many characters too many stand between the words that were found, when they are found in one text.
  let distance: Int
  let standing: Int
  let titleLength: Int
  let position: Int

  init(tier: Tier, distance: Int, standing: Int, titleLength: Int, position: Int) {
    self.tier = tier
    self.distance = distance
    // Below titles only the kind counts, and a service that merely mentions the words comes last.
    let kind = standing & ~1
    self.standing = tier.place < .phrasing ? standing : tier.place == .body && kind == 0 ? .max : kind
    self.titleLength = titleLength
    self.position = position
  }

  /// The words are not all in one text.
  static let apart = 1_000

  static func < (a: Self, b: Self) -> Bool {
    (a.tier.number, a.distance, a.standing, a.titleLength, a.position)
      < (b.tier.number, b.distance, b.standing, b.titleLength, b.position)
  }

  /// One for every tier, and less than one for how close the words stand.
  var score: Double {
    Double(Tier.count - tier.number) + 0.9 / (1 + Double(distance) / 8)
  }

  private static let kinds: [EntryKind] = [.service, .faq, .guide, .contact, .fact, .note]

  static func order(of kind: EntryKind) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }

  /// What puts an entry before others that are found as well: the kind, then whether it tells how something is done.
  static func standing(of kind: EntryKind, tellsHow: Bool) -> Int { order(of: kind) << 1 | (tellsHow ? 0 : 1) }

  /// The kind of what has this standing.
  static func kind(_ standing: Int) -> EntryKind? {
    kinds.indices.contains(standing >> 1) ? kinds[standing >> 1] : nil
  }
}
