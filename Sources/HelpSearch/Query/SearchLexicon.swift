import HelpContent

/// Synonyms of a collection.
struct SearchLexicon: Sendable {
  /// Of words without separators.
  private var groups: [[CodeUnits]] = []
  /// The groups of each word. The synonyms of all words would be as many as the square of a group.
  private var places: [CodeUnits: [Int]] = [:]
  /// A longer word is not found in sentences.
  private static let maxLength = 48
  /// Lengths of the words that have synonyms, longest first.
  private var lengths: [Int] = []
  init() {}

  init(_ collection: HelpCollection) {
    groups = collection.synonyms.map { $0.map { Self.withoutSeparators(FoldedText($0).codeUnits) } }
    for (place, group) in groups.enumerated() {
      for word in group where places[word]?.last != place { places[word, default: []].append(place) }
    }
    lengths = Set(places.keys.map(\.count)).filter { $0 <= Self.maxLength }.sorted(by: >)
  }

  func synonyms(of word: CodeUnits) -> [CodeUnits] {
    let word = Self.withoutSeparators(word)
    return (places[word] ?? []).flatMap { groups[$0].filter { $0 != word } }
  }

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
        return places[Array(text[start..<(start + length)])] != nil
      }
      if let length {
        let typed = Array(text[start..<(start + length)])
        found.append(Concept(typed: typed, synonyms: synonyms(of: typed)))
      }
      start += length ?? 1
    }
    return found
  }

  static func withoutSeparators(_ codeUnits: CodeUnits) -> CodeUnits {
    codeUnits.filter { !IgnoredPunctuation.isSkippable($0) }
  }
}
