import HelpContent

/// Where an entry stands among the results: the smaller, the better.
struct SearchRank: Comparable {
  /// The best place in which all that was typed is found.
  enum Tier: Int, CaseIterable {
    case wholeTitle, titleStart, wordStart, insideTitle, phrasing, body, serviceName, category
  }

  let tier: Tier
  /// How many characters too many stand between the words that were found, when they are found in one text.
  let distance: Int
  let kind: Int
  let titleLength: Int
  let position: Int

  init(tier: Tier, distance: Int, kind: EntryKind, titleLength: Int, position: Int) {
    self.tier = tier
    self.distance = distance
    self.kind = Self.order(of: kind, in: tier)
    self.titleLength = titleLength
    self.position = position
  }

  /// The words are not all in one text.
  static let apart = 1_000

  static func < (a: Self, b: Self) -> Bool {
    (a.tier.rawValue, a.distance, a.kind, a.titleLength, a.position)
      < (b.tier.rawValue, b.distance, b.kind, b.titleLength, b.position)
  }

  /// One for every tier, and less than one for how close the words stand.
  var score: Double {
    Double(Tier.allCases.count - tier.rawValue) + 0.9 / (1 + Double(distance) / 8)
  }

  /// A service that is called by its name comes before what it holds; one that merely mentions the words comes last.
  private static func order(of kind: EntryKind, in tier: Tier) -> Int {
    switch kind {
    case .service: tier == .body ? 6 : 0
    case .faq: 1
    case .guide: 2
    case .contact: 3
    case .fact: 4
    case .note: 5
    }
  }
}
