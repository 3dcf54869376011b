import HelpContent

/// How well an entry of a kind suits what a person wants to do, apart from the words that it has.
enum EntrySuitability: Int, CaseIterable, Comparable {
  /// A contact that was asked for.
  case asked
  case service
  /// A guide or a question that says how something is done.
  case doing
  case other
  /// A contact that was not asked for.
  case unasked

  /// `kindPriority` is that of `SearchRank`.
  init(kindPriority: Int, _ request: ContactRequest.Strength) {
    switch SearchRank.kind(kindPriority) {
    case .contact: self = request == .strong ? .asked : request == .weak ? .other : .unasked
    case .service: self = .service
    case .faq where kindPriority & 1 == 0, .guide where kindPriority & 1 == 0: self = .doing
    default: self = .other
    }
  }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
