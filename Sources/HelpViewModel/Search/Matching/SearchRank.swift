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
  let kind: Int
  let titleLength: Int
  let position: Int

  init(tier: Tier, distance: Int, kind: Int, titleLength: Int, position: Int) {
    self.tier = tier
    self.distance = distance
    // A service that merely mentions the words comes last.
    self.kind = kind == 0 && tier.place == .body ? 6 : kind
    self.titleLength = titleLength
    self.position = position
  }

  /// The words are not all in one text.
  static let apart = 1_000

  static func < (a: Self, b: Self) -> Bool {
    (a.tier.number, a.distance, a.kind, a.titleLength, a.position)
      < (b.tier.number, b.distance, b.kind, b.titleLength, b.position)
  }

  /// One for every tier, and less than one for how close the words stand.
  var score: Double {
    Double(Tier.count - tier.number) + 0.9 / (1 + Double(distance) / 8)
  }

  private static let kinds: [EntryKind] = [.service, .faq, .guide, .contact, .fact, .note]

  static func order(of kind: EntryKind) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }

  static func kind(_ order: Int) -> EntryKind? { kinds.indices.contains(order) ? kinds[order] : nil }
}
