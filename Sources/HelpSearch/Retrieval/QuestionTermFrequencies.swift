/// How common terms are in everyday questions, whatever a collection is about: what a small collection cannot tell.
enum QuestionTermFrequencies {
  /// Share of questions with the term, from 0 to 1; 0 for all but the most common ones. `key` is in the field of titles.
  static func share(of key: TermKey) -> Double { Double(perMille[key] ?? 0) / 1_000 }

  private static let perMille: [TermKey: Int] = {
    var shares: [TermKey: Int] = [:]
    func read(_ table: StaticString, _ key: (CodeUnits) -> TermKey) {
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount), as: UTF8.self)
      let fields = text.split(whereSeparator: \.isWhitespace)
      for (term, share) in zip(fields, fields.dropFirst()).enumerated().filter({ $0.offset % 2 == 0 }).map(\.element) {
        shares[key(FoldedText(String(term)).codeUnits)] = Int(share)
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
