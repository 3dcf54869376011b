import HelpContent

/// Synonyms of a collection.
struct SearchLexicon: Sendable {
  /// By word without separators.
  private var synonyms: [CodeUnits: [CodeUnits]] = [:]
  /// A longer word is not found in sentences.
  private static let maxLength = 48
  /// Lengths of the words that have synonyms, longest first.
  private var lengths: [Int] = []
  init() {}

  init(_ collection: HelpCollection) {
    for group in collection.synonyms {
      let words = group.map { Self.withoutSeparators(FoldedText($0).codeUnits) }
      for word in words { synonyms[word, default: []] += words.filter { $0 != word } }
    }
    lengths = Set(synonyms.keys.map(\.count)).filter { $0 <= Self.maxLength }.sorted(by: >)
  }

  func synonyms(of word: CodeUnits) -> [CodeUnits] { synonyms[Self.withoutSeparators(word)] ?? [] }

  /// A word or idiom of a query that has synonyms.
  struct Concept {
    let typed: CodeUnits
    let synonyms: [CodeUnits]
  }

  /// The words and idioms with synonyms in a query of these words: also in a sentence with particles, endings or without
  /// spaces. The longest counts, and none within it.
  func concepts(in words: [CodeUnits]) -> [Concept] {
    var text: CodeUnits = []
    var starts: Set<Int> = []
    for word in words {
      starts.insert(text.count)
      text += Self.withoutSeparators(word)
    }
    starts.insert(text.count)
    var found: [Concept] = []
    var start = 0
    while start < text.count {
      let isStart = starts.contains(start)
      let length = lengths.first { length in
        guard start + length <= text.count, isStart || text[start].isHan else { return false }
        // A Latin word has to end where the synonym ends; behind others there may be an ending.
        guard !text[start + length - 1].isLatin || starts.contains(start + length) else { return false }
        return synonyms[Array(text[start..<(start + length)])] != nil
      }
      if let length {
        let typed = Array(text[start..<(start + length)])
        found.append(Concept(typed: typed, synonyms: synonyms[typed] ?? []))
      }
      start += length ?? 1
    }
    return found
  }

  static func withoutSeparators(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.filter { !IgnoredPunctuation.isSkippable($0) }
  }
}
