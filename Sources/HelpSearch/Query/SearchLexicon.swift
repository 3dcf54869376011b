import HelpContent

/// What a collection knows about words beside its entries: which mean the same, and what its services are called.
struct SearchLexicon: Sendable {
  /// For a word without its blanks what else it may be called.
  private var groups: [[UInt16]: [[UInt16]]] = [:]
  /// What services are called, without blanks, the longest first.
  private(set) var names: [[UInt16]] = []

  init() {}

  init(_ collection: HelpCollection, names: [[UInt16]] = []) {
    for group in collection.synonyms {
      let words = group.map { Self.squeezed(FoldedText($0).units) }
      for word in words { groups[word, default: []] += words.filter { $0 != word } }
    }
    self.names = Set(names.map(Self.squeezed)).filter { $0.count > 1 }
      .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
  }

  func synonyms(of word: [UInt16]) -> [[UInt16]] { groups[Self.squeezed(word)] ?? [] }

  static func squeezed(_ units: [UInt16]) -> [UInt16] { units.filter { !Squeezing.isGap($0) } }
}
