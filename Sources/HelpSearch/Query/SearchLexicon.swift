import HelpContent

/// What a collection knows about words beside its entries: which mean the same, and what its services are called.
struct SearchLexicon: Sendable {
  /// For a word without its blanks what else it may be called.
  private var groups: [CodeUnits: [CodeUnits]] = [:]
  /// What services are called, without blanks, the longest first.
  private(set) var names: [CodeUnits] = []

  init() {}

  init(_ collection: HelpCollection, names: [CodeUnits] = []) {
    for group in collection.synonyms {
      let words = group.map { Self.withoutSeparators(FoldedText($0).codeUnits) }
      for word in words { groups[word, default: []] += words.filter { $0 != word } }
    }
    self.names = Set(names.map(Self.withoutSeparators)).filter { $0.count > 1 }
      .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
  }

  func synonyms(of word: CodeUnits) -> [CodeUnits] { groups[Self.withoutSeparators(word)] ?? [] }

  static func withoutSeparators(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.filter { !IgnoredPunctuation.isSkippable($0) }
  }
}
