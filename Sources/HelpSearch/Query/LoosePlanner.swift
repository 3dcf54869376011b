import Hangul

/// Reads words that are not found as they are: without endings, taken apart, corrected, and at last left out.
struct LoosePlanner {
  let lexicon: SearchLexicon
  /// Whether a search for a plan finds anything.
  let exists: (SearchPlan) -> Bool
  /// What tells which words much like one may be in the content.
  let nearby: ([UInt16]) -> NearbyWords

  /// Nil when nothing is left that could be found.
  func plan(for words: [TypedQuery.Word]) -> SearchPlan? {
    let telling = words.filter { $0.isQuoted || !FunctionWords.isFunctionWord($0.units) }
    var isWhole = telling.count == words.count
    var terms: [SearchTerm] = []
    for word in telling.isEmpty ? words : telling {
      let read = self.terms(for: word)
      if read.isEmpty { isWhole = false }
      terms += read
    }
    guard !terms.isEmpty else { return nil }
    if !exists(SearchPlan(terms)) {
      isWhole = false
      terms = compatible(terms)
    }
    return SearchPlan(isWhole ? terms : terms.map { $0.read(as: .loose) })
  }

  /// As many as can be found together, the longest first, which say most.
  private func compatible(_ terms: [SearchTerm]) -> [SearchTerm] {
    let byLength = terms.enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
    var kept: [Int] = []
    for (index, _) in byLength where exists(SearchPlan((kept + [index]).map { terms[$0] })) { kept.append(index) }
    return kept.sorted().map { terms[$0] }
  }

  /// What a word comes to; nothing when no part of it is found.
  private func terms(for word: TypedQuery.Word) -> [SearchTerm] {
    if let found = found(SearchTerm(word, lexicon)) { return [found] }
    if word.isQuoted { return [] }
    let pieces = FunctionWords.pieces(of: word.units)
    if pieces != [word.units] { return pieces.flatMap { self.terms(forPiece: $0, isOpen: false) } }
    return terms(forPiece: word.units, isOpen: word.isOpen)
  }

  private func terms(forPiece typed: [UInt16], isOpen: Bool) -> [SearchTerm] {
    let units = typed.flatMap { Jamo.isConsonant($0) ? Jamo.keys($0) : [$0] }
    let word = TypedQuery.Word(units: units, keys: units, isOpen: isOpen)
    if let found = found(SearchTerm(word, lexicon)) { return [found.read(as: .loose)] }
    for stem in FunctionWords.stems(of: units) {
      if let found = found(term(stem)) { return [found.read(as: .loose)] }
    }
    return withoutServiceName(units, isOpen: isOpen) ?? corrected(units) ?? apart(units, isOpen: isOpen) ?? []
  }

  /// `밀리해지` is 밀리 and 해지.
  private func withoutServiceName(_ units: [UInt16], isOpen: Bool) -> [SearchTerm]? {
    for name in lexicon.names where name.count < units.count {
      guard let range = units.range(of: name) else { continue }
      let parts = [units[..<range.lowerBound], units[range.upperBound...]].filter { !$0.isEmpty }
      let rest = parts.flatMap { part -> [SearchTerm] in
        let part = Array(part)
        return FunctionWords.isParticle(part)
          ? [] : terms(forPiece: part, isOpen: isOpen && part == units.suffix(part.count))
      }
      return [term(name).read(as: .loose)] + rest
    }
    return nil
  }

  private func corrected(_ units: [UInt16]) -> [SearchTerm]? {
    found(SearchTerm(Slips.corrections(of: units, isPossible: nearby(units).mayHave))).map { [$0] }
  }

  /// In two, the longer one first; each part is at least two characters, and three of the Latin alphabet.
  private func apart(_ units: [UInt16], isOpen: Bool) -> [SearchTerm]? {
    let least = units.allSatisfy(\.isLatin) ? 3 : 2
    guard units.count >= 2 * least, units.count <= 24, !units.contains(where: \.isDigit) else { return nil }
    for count in (least...(units.count - least)).reversed() {
      let parts = [Array(units.prefix(count)), Array(units.dropFirst(count))]
      let terms = parts.enumerated().map { index, part in
        SearchTerm(TypedQuery.Word(units: part, keys: part, isOpen: isOpen && index == 1), lexicon)
      }
      if exists(SearchPlan(terms)) { return terms.map { $0.read(as: .loose) } }
    }
    return nil
  }

  private func term(_ units: [UInt16]) -> SearchTerm {
    SearchTerm(TypedQuery.Word(units: units, keys: units), lexicon)
  }

  private func found(_ term: SearchTerm) -> SearchTerm? { exists(SearchPlan([term])) ? term : nil }
}

extension SearchTerm {
  /// About how much it says: a Chinese character is worth two letters.
  fileprivate var weight: Int {
    alternatives.first?.pattern.atoms.reduce(0) { $0 + (($1.exact ?? 0x4E00) >= 0x1100 ? 2 : 1) } ?? 0
  }
}
