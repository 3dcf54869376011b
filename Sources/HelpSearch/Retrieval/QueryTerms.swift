/// The terms of a query for ranked retrieval: grams and words of everything typed.
struct QueryTerms {
  /// A term in any field.
  struct Term: Hashable {
    /// A gram, or a word; in the field of titles.
    let key: TermKey
    let isWord: Bool

    /// `field` is one of `FieldLengths.fields`.
    func key(in field: TermKey.Field) -> TermKey { key.inField(isWord ? field.words : field) }

    /// Lists the documents whose body repeats the term.
    var repeatedKey: TermKey { key.inField(isWord ? .repeatedWord : .repeatedGram) }

    /// Finds the term in a text; nil for a single letter, and for a word, of which only a hash is known.
    var pattern: Pattern? {
      guard !isWord, key.second != 0 else { return nil }
      return Pattern([key.first, key.second, key.third].filter { $0 != 0 })
    }
  }

  /// A part of the query that an entry may say in other words.
  struct Concept {
    let typed: Pattern
    let synonyms: [Pattern]
    let terms: [Term]
  }

  /// Distinct, in the order of the query.
  private(set) var all: [Term] = []
  private(set) var concepts: [Concept] = []
  private var seen: Set<Term> = []

  init(_ words: [ParsedQuery.Word], _ lexicon: SearchLexicon) {
    let words = words.map { Homophones.usualSpelling(of: $0.codeUnits) }
    for word in words { for term in Self.terms(of: word) { add(term) } }
    // Across the spaces between words: the index leaves them out.
    for (word, next) in zip(words, words.dropFirst()) {
      guard let last = word.last, let first = next.first, last >= 0x1100, first >= 0x1100 else { continue }
      add(Term(key: TermKey(.title, last, first), isWord: false))
    }
    concepts = lexicon.concepts(in: words).map { concept in
      Concept(
        typed: Pattern(concept.typed), synonyms: concept.synonyms.map { Pattern(synonym: $0) },
        terms: Self.terms(of: concept.typed))
    }
  }

  /// Pairs of letters of the words in Hangul and Han, and the letters of those in other scripts, that are at least
  /// `minRarity` as rare as the rarest: what to highlight in a match. `rarities` are those of the terms.
  func highlights(rarities: [Float]) -> [SearchTerm] {
    let most = rarities.max() ?? 0
    let literal = zip(all, rarities).compactMap { term, rarity in rarity < most * Self.minRarity ? nil : term.pattern }
    return (literal + concepts.flatMap(\.synonyms)).map { SearchTerm([Expansion(.relaxed, $0)]) }
  }

  private static let minRarity: Float = 0.4

  private static func terms(of codeUnits: CodeUnits) -> [Term] {
    var terms: [Term] = []
    WordTerms.forEach(in: codeUnits) { terms.append(Term(key: TermKey(.titleWord, hash: $0), isWord: true)) }
    let letters = codeUnits.filter { !IgnoredPunctuation.isIgnored($0) }
    for index in letters.indices {
      // Single letters are in every text.
      if letters[index] >= 0x1100 { terms.append(Term(key: TermKey(.title, letters[index]), isWord: false)) }
      guard index > 0 else { continue }
      if letters[index - 1] >= 0x80 || letters[index] >= 0x80 {
        terms.append(Term(key: TermKey(.title, letters[index - 1], letters[index]), isWord: false))
      } else if index > 1, Gram.isTrigram(letters[index - 2], letters[index - 1], letters[index]) {
        let key = TermKey(.title, letters[index - 2], letters[index - 1], letters[index])
        terms.append(Term(key: key, isWord: false))
      }
    }
    return terms
  }

  private mutating func add(_ term: Term) {
    if seen.insert(term).inserted { all.append(term) }
  }
}
