/// Plans a query with all expansions that are certain enough to be tried at once.
struct SearchPlanner {
  let lexicon: SearchLexicon

  /// Number of consecutive words that may have a synonym together.
  private static let maxIdiomLength = 4

  /// A plan of the words as typed, and further ones in which synonyms replace several words.
  func plans(for words: [ParsedQuery.Word]) -> [SearchPlan] {
    let terms = words.map { SearchTerm($0, lexicon, of: words.count) }
    return [SearchPlan(terms, phrase: phrase(words))] + idioms(words, terms)
  }

  /// Patterns of the excluded words.
  func excluded(_ words: [ParsedQuery.Word]) -> [Pattern] {
    words.flatMap { $0.isQuoted ? [Pattern($0.codeUnits, .verbatim)] : SearchTerm.literal($0.codeUnits).map(\.pattern) }
  }

  private func phrase(_ words: [ParsedQuery.Word]) -> Pattern? {
    words.count > 1 ? Pattern(words.flatMap { $0.codeUnits.filter { !IgnoredPunctuation.isSkippable($0) } }) : nil
  }

  private func idioms(_ words: [ParsedQuery.Word], _ terms: [SearchTerm]) -> [SearchPlan] {
    var plans: [SearchPlan] = []
    for start in words.indices {
      for end in (start + 2)..<max(start + 2, min(words.count, start + Self.maxIdiomLength) + 1) {
        guard !words[start..<end].contains(where: \.isQuoted) else { continue }
        let together = words[start..<end].flatMap(\.codeUnits)
        let idiom = SearchTerm(
          lexicon.synonyms(of: together).map { Expansion(.synonym, Pattern(synonym: $0)) }
            + (end - start == words.count ? PinyinExpansion.syllables(of: words.map(\.codeUnits)) : []))
        guard !idiom.expansions.isEmpty else { continue }
        plans.append(SearchPlan(terms[..<start] + [idiom] + terms[end...]))
      }
    }
    return plans
  }
}
