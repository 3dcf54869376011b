import HelpContent

/// Synonyms of a collection and names of its services.
struct SearchLexicon: Sendable {
  /// By word without separators.
  private var synonyms: [CodeUnits: [CodeUnits]] = [:]
  /// Names of services without separators, longest first.
  private(set) var names: [CodeUnits] = []

  init() {}

  init(_ collection: HelpCollection, names: [CodeUnits] = []) {
    for group in collection.synonyms {
      let words = group.map { Self.withoutSeparators(FoldedText($0).codeUnits) }
      for word in words { synonyms[word, default: []] += words.filter { $0 != word } }
    }
    self.names = Set(names.map(Self.withoutSeparators)).filter { $0.count > 1 }
      .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
  }

  func synonyms(of word: CodeUnits) -> [CodeUnits] { synonyms[Self.withoutSeparators(word)] ?? [] }

  static func withoutSeparators(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.filter { !IgnoredPunctuation.isSkippable($0) }
  }
}
