import Hangul

/// Relaxes a query without matches: words are stemmed, split, corrected, and left out if nothing helps.
struct QueryRelaxation {
  let lexicon: SearchLexicon
  /// True if a plan has a match.
  let exists: (SearchPlan) -> Bool
  /// Makes the filter for corrections of a word.
  let correctionFilter: (CodeUnits) -> CorrectionFilter

  /// A plan with matches; nil if no word has any.
  func plan(for words: [ParsedQuery.Word]) -> SearchPlan? {
    let contentWords = words.filter { $0.isQuoted || !StopWords.isStopWord($0.codeUnits) }
    var isWhole = contentWords.count == words.count
    var terms: [SearchTerm] = []
    for word in contentWords.isEmpty ? words : contentWords {
      let expanded = self.terms(for: word)
      if expanded.isEmpty { isWhole = false }
      terms += expanded
    }
    guard !terms.isEmpty else { return nil }
    if !exists(SearchPlan(terms)) {
      isWhole = false
      terms = compatible(terms)
    }
    return SearchPlan(isWhole ? terms : terms.map { $0.relaxed() })
  }

  /// The terms that match together, chosen greedily by weight, in their order.
  private func compatible(_ terms: [SearchTerm]) -> [SearchTerm] {
    let byLength = terms.enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
    var kept: [Int] = []
    for (index, _) in byLength where exists(SearchPlan((kept + [index]).map { terms[$0] })) { kept.append(index) }
    return kept.sorted().map { terms[$0] }
  }

  /// Terms for the parts of a word; empty if none has a match.
  private func terms(for word: ParsedQuery.Word) -> [SearchTerm] {
    if let term = matching(SearchTerm(word, lexicon)) { return [term] }
    if word.isQuoted { return [] }
    let pieces = StopWords.pieces(of: word.codeUnits)
    if pieces != [word.codeUnits] { return pieces.flatMap { self.terms(forPiece: $0, isUnfinished: false) } }
    return terms(forPiece: word.codeUnits, isUnfinished: word.isUnfinished)
  }

  private func terms(forPiece typed: CodeUnits, isUnfinished: Bool) -> [SearchTerm] {
    let codeUnits = typed.flatMap { Jamo.isConsonant($0) ? Jamo.keys($0) : [$0] }
    let word = ParsedQuery.Word(codeUnits: codeUnits, keystrokes: codeUnits, isUnfinished: isUnfinished)
    if let term = matching(SearchTerm(word, lexicon)) { return [term.relaxed()] }
    for stem in Stemmer.stems(of: codeUnits) {
      if let term = matching(term(stem)) { return [term.relaxed()] }
    }
    return withoutServiceName(codeUnits, isUnfinished: isUnfinished)
      ?? corrected(codeUnits)
      ?? split(codeUnits, isUnfinished: isUnfinished)
      ?? []
  }

  /// Splits off the name of a service: `밀리해지` is 밀리 and 해지. Nil if there is none.
  private func withoutServiceName(_ codeUnits: CodeUnits, isUnfinished: Bool) -> [SearchTerm]? {
    for name in lexicon.names where name.count < codeUnits.count {
      guard let range = codeUnits.range(of: name) else { continue }
      let parts = [codeUnits[..<range.lowerBound], codeUnits[range.upperBound...]].filter { !$0.isEmpty }
      let rest = parts.flatMap { part -> [SearchTerm] in
        let part = Array(part)
        return StopWords.isParticle(part)
          ? [] : terms(forPiece: part, isUnfinished: isUnfinished && part == codeUnits.suffix(part.count))
      }
      return [term(name).relaxed()] + rest
    }
    return nil
  }

  private func corrected(_ codeUnits: CodeUnits) -> [SearchTerm]? {
    let corrections = SpellingCorrection.corrections(of: codeUnits, isPossible: correctionFilter(codeUnits).mayOccur)
    return matching(SearchTerm(corrections)).map { [$0] }
  }

  /// Splits a word in two, the longest possible first part first. Parts have at least two characters, three in Latin.
  /// Nil if no split has a match.
  private func split(_ codeUnits: CodeUnits, isUnfinished: Bool) -> [SearchTerm]? {
    let minLength = codeUnits.allSatisfy(\.isLatin) ? 3 : 2
    guard codeUnits.count >= 2 * minLength, codeUnits.count <= 24, !codeUnits.contains(where: \.isDigit) else {
      return nil
    }
    for count in (minLength...(codeUnits.count - minLength)).reversed() {
      let parts = [Array(codeUnits.prefix(count)), Array(codeUnits.dropFirst(count))]
      let terms = parts.enumerated().map { index, part in
        SearchTerm(
          ParsedQuery.Word(codeUnits: part, keystrokes: part, isUnfinished: isUnfinished && index == 1), lexicon)
      }
      if exists(SearchPlan(terms)) { return terms.map { $0.relaxed() } }
    }
    return nil
  }

  private func term(_ codeUnits: CodeUnits) -> SearchTerm {
    SearchTerm(ParsedQuery.Word(codeUnits: codeUnits, keystrokes: codeUnits), lexicon)
  }

  private func matching(_ term: SearchTerm) -> SearchTerm? { exists(SearchPlan([term])) ? term : nil }
}

extension SearchTerm {
  /// Estimated selectivity: a Han or Hangul character counts as two letters.
  fileprivate var weight: Int {
    expansions.first?.pattern.elements.reduce(0) { $0 + (($1.exact ?? 0x4E00) >= 0x1100 ? 2 : 1) } ?? 0
  }
}
