import Hangul

/// Reads words that are not found as they are: without endings, taken apart, corrected, and at last left out.
struct QueryRelaxation {
  let lexicon: SearchLexicon
  /// Whether a search for a plan finds anything.
  let exists: (SearchPlan) -> Bool
  /// What tells which words much like one may be in the content.
  let nearby: (CodeUnits) -> CorrectionFilter

  /// Nil when nothing is left that could be found.
  func plan(for words: [ParsedQuery.Word]) -> SearchPlan? {
    let telling = words.filter { $0.isQuoted || !StopWords.isStopWord($0.codeUnits) }
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
    return SearchPlan(isWhole ? terms : terms.map { $0.read(as: .relaxed) })
  }

  /// As many as can be found together, the longest first, which say most.
  private func compatible(_ terms: [SearchTerm]) -> [SearchTerm] {
    let byLength = terms.enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
    var kept: [Int] = []
    for (index, _) in byLength where exists(SearchPlan((kept + [index]).map { terms[$0] })) { kept.append(index) }
    return kept.sorted().map { terms[$0] }
  }

  /// What a word comes to; nothing when no part of it is found.
  private func terms(for word: ParsedQuery.Word) -> [SearchTerm] {
    if let found = found(SearchTerm(word, lexicon)) { return [found] }
    if word.isQuoted { return [] }
    let pieces = StopWords.pieces(of: word.codeUnits)
    if pieces != [word.codeUnits] { return pieces.flatMap { self.terms(forPiece: $0, isUnfinished: false) } }
    return terms(forPiece: word.codeUnits, isUnfinished: word.isUnfinished)
  }

  private func terms(forPiece typed: CodeUnits, isUnfinished: Bool) -> [SearchTerm] {
    let codeUnits = typed.flatMap { Jamo.isConsonant($0) ? Jamo.keys($0) : [$0] }
    let word = ParsedQuery.Word(codeUnits: codeUnits, keys: codeUnits, isUnfinished: isUnfinished)
    if let found = found(SearchTerm(word, lexicon)) { return [found.read(as: .relaxed)] }
    for stem in StopWords.stems(of: codeUnits) {
      if let found = found(term(stem)) { return [found.read(as: .relaxed)] }
    }
    return withoutServiceName(codeUnits, isUnfinished: isUnfinished) ?? corrected(codeUnits) ?? apart(
      codeUnits, isUnfinished: isUnfinished) ?? []
  }

  /// `밀리해지` is 밀리 and 해지.
  private func withoutServiceName(_ codeUnits: CodeUnits, isUnfinished: Bool) -> [SearchTerm]? {
    for name in lexicon.names where name.count < codeUnits.count {
      guard let range = codeUnits.range(of: name) else { continue }
      let parts = [codeUnits[..<range.lowerBound], codeUnits[range.upperBound...]].filter { !$0.isEmpty }
      let rest = parts.flatMap { part -> [SearchTerm] in
        let part = Array(part)
        return StopWords.isParticle(part)
          ? [] : terms(forPiece: part, isUnfinished: isUnfinished && part == codeUnits.suffix(part.count))
      }
      return [term(name).read(as: .relaxed)] + rest
    }
    return nil
  }

  private func corrected(_ codeUnits: CodeUnits) -> [SearchTerm]? {
    found(SearchTerm(SpellingCorrection.corrections(of: codeUnits, isPossible: nearby(codeUnits).mayOccur))).map {
      [$0]
    }
  }

  /// In two, the longer one first; each part is at least two characters, and three of the Latin alphabet.
  private func apart(_ codeUnits: CodeUnits, isUnfinished: Bool) -> [SearchTerm]? {
    let least = codeUnits.allSatisfy(\.isLatin) ? 3 : 2
    guard codeUnits.count >= 2 * least, codeUnits.count <= 24, !codeUnits.contains(where: \.isDigit) else { return nil }
    for count in (least...(codeUnits.count - least)).reversed() {
      let parts = [Array(codeUnits.prefix(count)), Array(codeUnits.dropFirst(count))]
      let terms = parts.enumerated().map { index, part in
        SearchTerm(ParsedQuery.Word(codeUnits: part, keys: part, isUnfinished: isUnfinished && index == 1), lexicon)
      }
      if exists(SearchPlan(terms)) { return terms.map { $0.read(as: .relaxed) } }
    }
    return nil
  }

  private func term(_ codeUnits: CodeUnits) -> SearchTerm {
    SearchTerm(ParsedQuery.Word(codeUnits: codeUnits, keys: codeUnits), lexicon)
  }

  private func found(_ term: SearchTerm) -> SearchTerm? { exists(SearchPlan([term])) ? term : nil }
}

extension SearchTerm {
  /// About how much it says: a Chinese character is worth two letters.
  fileprivate var weight: Int {
    expansions.first?.pattern.elements.reduce(0) { $0 + (($1.exact ?? 0x4E00) >= 0x1100 ? 2 : 1) } ?? 0
  }
}
