/// The terms of a query for ranked retrieval: grams and words of everything typed, and of its synonyms.
struct QueryTerms {
  /// A term in any field.
  struct Term: Hashable {
    /// A gram, or a word; in the field of titles.
    let key: TermKey
    let isWord: Bool

    /// `field` is one of `FieldLengths.fields`.
    func key(in field: TermKey.Field) -> TermKey { key.inField(isWord ? field.words : field) }

    /// Finds the term in a text; nil for a single letter, and for a word, of which only a hash is known.
    var pattern: Pattern? {
      guard !isWord, key.second != 0 else { return nil }
      return Pattern([key.first, key.second, key.third].filter { $0 != 0 })
    }

    /// Lists the documents whose body repeats the term.
    var repeatedKey: TermKey { key.inField(isWord ? .repeatedWord : .repeatedGram) }
  }

  /// Distinct, in the order of the query, with weights above 0.
  private(set) var weights: [(term: Term, weight: Float)] = []
  private var seen: Set<Term> = []

  /// Weight of a synonym's terms, compared with those of the word typed.
  private static let synonymWeight: Float = 0.5

  init(_ words: [ParsedQuery.Word], _ lexicon: SearchLexicon) {
    for word in words { add(word.codeUnits, 1) }
    // Across the spaces between words: the index leaves them out.
    for (word, next) in zip(words, words.dropFirst()) {
      guard let last = word.codeUnits.last, let first = next.codeUnits.first, last >= 0x1100, first >= 0x1100 else {
        continue
      }
      add(Term(key: TermKey(.title, last, first), isWord: false), 1)
    }
    for synonym in lexicon.synonyms(within: words.map(\.codeUnits)) { add(synonym, Self.synonymWeight) }
  }

  /// The typed words, and pairs of letters of those in Hangul and Han, that are at least `minRarity` rare: what to
  /// highlight in a match.
  func highlights(rarities: [Float]) -> [SearchTerm] {
    let most = rarities.max() ?? 0
    return zip(weights, rarities).compactMap { weight, rarity in
      guard weight.weight == 1, rarity >= most * Self.minRarity else { return nil }
      return weight.term.pattern.map { SearchTerm([Expansion(.relaxed, $0)]) }
    }
  }

  /// Compared with the rarest term.
  private static let minRarity: Float = 0.4

  private mutating func add(_ codeUnits: CodeUnits, _ weight: Float) {
    WordTerms.forEach(in: codeUnits) { add(Term(key: TermKey(.titleWord, hash: $0), isWord: true), weight) }
    let letters = codeUnits.filter { !IgnoredPunctuation.isIgnored($0) }
    for index in letters.indices {
      // Single letters are in every text.
      if letters[index] >= 0x1100 { add(Term(key: TermKey(.title, letters[index]), isWord: false), weight) }
      guard index > 0 else { continue }
      if letters[index - 1] >= 0x80 || letters[index] >= 0x80 {
        add(Term(key: TermKey(.title, letters[index - 1], letters[index]), isWord: false), weight)
      } else if index > 1, Gram.isTrigram(letters[index - 2], letters[index - 1], letters[index]) {
        let key = TermKey(.title, letters[index - 2], letters[index - 1], letters[index])
        add(Term(key: key, isWord: false), weight)
      }
    }
  }

  private mutating func add(_ term: Term, _ weight: Float) {
    if seen.insert(term).inserted { weights.append((term, weight)) }
  }
}
