/// How common terms are in everyday questions, whatever a collection is about: what a small collection cannot tell.
enum QuestionTermFrequencies {
  /// Share of questions with the term, from 0 to 1; 0 for all but the most common ones. `key` is in the field of titles.
  static func share(of key: TermKey) -> Double { Double(perMille[key] ?? 0) / 1_000 }

  private static let perMille: [TermKey: Int] = {
    var shares: [TermKey: Int] = [:]
    shares.reserveCapacity(2_500)
    /// Terms, each followed by its share.
    func read(_ table: StaticString, _ key: (CodeUnits) -> TermKey) {
      var term: TermKey?
      table.forEachField { field in
        if let known = term {
          shares[known] = Int(field)
          term = nil
        } else {
          term = key(FoldedText(field).codeUnits)
        }
      }
    }
    read(QuestionTermTable.words) { TermKey(.titleWord, hash: WordTerms.hash(ofWord: $0)) }
    read(QuestionTermTable.stems) { TermKey(.titleWord, hash: WordTerms.hash(ofPrefix: $0)) }
    read(QuestionTermTable.starts) { TermKey(.titleWord, hash: WordTerms.hash(ofPrefix: $0)) }
    read(QuestionTermTable.grams) { gram in
      TermKey(.title, gram[0], gram.count > 1 ? gram[1] : 0, gram.count > 2 ? gram[2] : 0)
    }
    return shares
  }()
}
