/// Corrects a query without matches: the words that nothing has are replaced by what they may have been meant to be.
struct QueryCorrection {
  let lexicon: SearchLexicon
  let corrections: WordCorrections
  /// True if a plan has a match.
  let exists: (SearchPlan) -> Bool

  /// A plan with matches; nil if there is nothing to correct, or a word has no correction.
  func plan(for words: [ParsedQuery.Word]) -> SearchPlan? {
    var isCorrected = false
    var terms: [SearchTerm] = []
    for word in words {
      let typed = SearchTerm(word, lexicon)
      if exists(SearchPlan([typed])) {
        terms.append(typed)
      } else if !word.isQuoted, let corrected = corrected(word.codeUnits) {
        terms.append(corrected)
        isCorrected = true
      } else {
        return nil
      }
    }
    let plan = SearchPlan(terms)
    return isCorrected && exists(plan) ? plan : nil
  }

  /// What a word may have been meant to be that no text has as typed: in another reading, or else with a slip. Empty for
  /// a word that texts have.
  func readings(of word: ParsedQuery.Word) -> [Pattern] {
    let typed = SearchTerm(word, lexicon)
    guard !isLiteral(word) else { return [] }
    let others = typed.expansions.filter { expansion in
      ![.literal, .synonym, .relaxed].contains(expansion.interpretation)
        && expansion.pattern.elements.allSatisfy { $0.exact != nil }
    }
    if !others.isEmpty, exists(SearchPlan([SearchTerm(others)])) { return others.map(\.pattern) }
    return corrected(word.codeUnits)?.expansions.map(\.pattern) ?? []
  }

  /// True if a text has the word as typed.
  func isLiteral(_ word: ParsedQuery.Word) -> Bool {
    exists(SearchPlan([SearchTerm(SearchTerm.literal(word.codeUnits))]))
  }

  private func corrected(_ codeUnits: CodeUnits) -> SearchTerm? {
    let term = SearchTerm(corrections.of(codeUnits))
    return exists(SearchPlan([term])) ? term : nil
  }
}
