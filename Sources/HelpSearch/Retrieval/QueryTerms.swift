/// The terms of a query for ranked retrieval: grams and words of everything typed.
struct QueryTerms {
  /// A term in any field.
  struct Term: Hashable {
    /// A gram, or a word; in the field of titles.
    let key: TermKey
    let isWord: Bool
    /// True for a word of at least three digits.
    var isNumber = false

    /// True for a single letter, which says little of what a text is about.
    var isLetter: Bool { !isWord && key.second == 0 }

    /// `field` is one of `FieldLengths.fields`.
    func key(in field: TermKey.Field) -> TermKey { key.inField(isWord ? field.words : field) }

    /// Lists the documents in whose field the term is repeated; nil for titles.
    func repeatedKey(in field: TermKey.Field) -> TermKey? {
      (isWord ? field.words : field).repeated.map(key.inField)
    }

    /// Finds the term in a text; nil for a single letter, and for a word, of which only a hash is known.
    var pattern: Pattern? {
      guard !isWord, !isLetter else { return nil }
      return Pattern([key.first, key.second, key.third].filter { $0 != 0 })
    }
  }

  /// A part of the query: a word or an idiom with synonyms, or everything else.
  struct Concept {
    var terms: [Term]
    let synonyms: [Pattern]
  }

  /// No term is in two of them.
  private(set) var concepts: [Concept] = []

  var all: [Term] { concepts.flatMap(\.terms) }

  /// `readings` are what a word may have been meant to be that no text has as typed; empty for others.
  init(
    _ words: [ParsedQuery.Word], _ lexicon: SearchLexicon, readings: (ParsedQuery.Word) -> [Pattern] = { _ in [] }
  ) {
    var seen: Set<Term> = []
    func add(_ typed: CodeUnits, _ synonyms: [Pattern]) {
      concepts.append(Concept(terms: Self.terms(of: typed).filter { seen.insert($0).inserted }, synonyms: synonyms))
    }
    for word in words {
      let readings = readings(word)
      if !readings.isEmpty { add(word.codeUnits, readings) }
    }
    let words = words.map { Homophones.usualSpelling(of: $0.codeUnits) }
    for concept in lexicon.concepts(in: words) {
      add(concept.typed, ([concept.typed] + concept.synonyms).map { Pattern(synonym: $0) })
    }
    // Pairs across the spaces between words, which the index leaves out.
    let pairs = zip(words, words.dropFirst()).compactMap { word, next -> Term? in
      guard let last = word.last, let first = next.first, last >= 0x1100, first >= 0x1100 else { return nil }
      return Term(key: TermKey(.title, last, first), isWord: false)
    }
    let rest = (words.flatMap(Self.terms) + pairs).filter { seen.insert($0).inserted }
    concepts.append(Concept(terms: rest, synonyms: []))
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
    for number in PhoneNumberMatcher.shortNumbers(in: codeUnits) {
      let key = TermKey(.titleWord, hash: WordTerms.hash(ofWord: number))
      if let index = terms.firstIndex(where: { $0.key == key }) { terms[index].isNumber = true }
    }
    let letters = codeUnits.filter { !IgnoredPunctuation.isIgnored($0) }
    for index in letters.indices {
      // Single letters are in every text.
      if letters[index] >= 0x1100 { terms.append(Term(key: TermKey(.title, letters[index]), isWord: false)) }
      guard index > 0 else { continue }
      if letters[index - 1] >= 0x80 || letters[index] >= 0x80 {
        terms.append(Term(key: TermKey(.title, letters[index - 1], letters[index]), isWord: false))
      } else if index > 1, Gram.isTrigram(letters[index - 2], letters[index - 1], letters[index]),
        !letters[(index - 2)...index].allSatisfy(\.isDigit)
      {
        // Parts of a number say nothing.
        let key = TermKey(.title, letters[index - 2], letters[index - 1], letters[index])
        terms.append(Term(key: key, isWord: false))
      }
    }
    return terms
  }
}
