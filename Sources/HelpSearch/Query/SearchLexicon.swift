import HelpContent

/// Synonyms of a collection and names of its services.
struct SearchLexicon: Sendable {
  /// By word without separators.
  private var synonyms: [CodeUnits: [CodeUnits]] = [:]
  /// Lengths of the words that have synonyms, longest first.
  private var lengths: [Int] = []
  /// Names of services without separators, longest first.
  private(set) var names: [CodeUnits] = []

  init() {}

  init(_ collection: HelpCollection, names: [CodeUnits] = []) {
    for group in collection.synonyms {
      let words = group.map { Self.withoutSeparators(FoldedText($0).codeUnits) }
      for word in words { synonyms[word, default: []] += words.filter { $0 != word } }
    }
    lengths = Set(synonyms.keys.map(\.count)).sorted(by: >)
    self.names = Set(names.map(Self.withoutSeparators)).filter { $0.count > 1 }
      .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
  }

  func synonyms(of word: CodeUnits) -> [CodeUnits] { synonyms[Self.withoutSeparators(word)] ?? [] }

  /// Synonyms of the words and idioms that occur in a query of these words: in a sentence with particles, endings or
  /// without spaces. The longest that occurs counts, and none within it.
  func synonyms(within words: [CodeUnits]) -> [CodeUnits] {
    var text: CodeUnits = []
    var starts: Set<Int> = []
    for word in words {
      starts.insert(text.count)
      text += Self.withoutSeparators(word)
    }
    starts.insert(text.count)
    var found: [CodeUnits] = []
    var start = 0
    while start < text.count {
      let isStart = starts.contains(start)
      let length = lengths.first { length in
        guard start + length <= text.count, isStart || text[start].isHan else { return false }
        // A Latin word has to end where the synonym ends; behind others there may be an ending.
        guard !text[start + length - 1].isLatin || starts.contains(start + length) else { return false }
        return synonyms[Array(text[start..<(start + length)])] != nil
      }
      if let length { found += synonyms[Array(text[start..<(start + length)])] ?? [] }
      start += length ?? 1
    }
    return found
  }

  static func withoutSeparators(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.filter { !IgnoredPunctuation.isSkippable($0) }
  }
}
