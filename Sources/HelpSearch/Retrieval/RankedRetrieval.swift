import POSIX

/// Finds the documents that hold most of a query, by BM25 over its terms in all fields.
struct RankedRetrieval {
  struct Match {
    let id: DocumentID
    let score: Float
    /// Share of the query's weight that the document holds, from 0 to 1.
    let coverage: Float
  }

  private let segments: [SearchSegment]
  private let normalization: LengthNormalization
  private let documentCount: Int

  init(_ segments: [SearchSegment]) {
    self.segments = segments
    documentCount = segments.reduce(0) { $0 + $1.documentCount }
    normalization = LengthNormalization(averages: Self.averageLengths(in: segments))
  }

  private static func averageLengths(in segments: [SearchSegment]) -> [Double] {
    let count = FieldLengths.fields.count
    var sums = [UInt64](repeating: 0, count: 2 * count)
    for segment in segments {
      guard let own = segment.sumsOfLengths else { continue }
      for index in sums.indices { sums[index] &+= own[index] }
    }
    return (0..<count).map { Double(sums[2 * $0]) / Double(max(1, sums[2 * $0 + 1])) }
  }

  /// The inverse document frequency of each term, over the field in which it is most frequent, or in everyday questions
  /// if it is more frequent there: a small collection does not tell. A term that occurs in neither has the average
  /// of the others.
  func rarities(of terms: [QueryTerms.Term]) -> [Float] {
    let known = terms.map { term -> Float? in
      let count = segments.reduce(0) { sum, segment in
        sum + FieldLengths.fields.map { segment.postingList(of: term.key(in: $0))?.count ?? 0 }.max()!
      }
      let usual = QuestionTermFrequencies.share(of: term.key) * Double(documentCount)
      return count == 0 && usual == 0
        ? nil : rarity(max(Double(count), usual)) * (term.isNumber ? Self.numberWeight : 1)
    }
    let rarities = known.compactMap(\.self)
    let average = rarities.isEmpty ? 1 : rarities.reduce(0, +) / Float(rarities.count)
    return known.map { $0 ?? average }
  }

  /// A number stands for one thing, such as a phone number, like a name.
  private static let numberWeight: Float = 3

  private func rarity(_ count: Double) -> Float {
    Float(log1p(max(0, Double(documentCount) - count + 0.5) / (count + 0.5)))
  }

  /// The share of a query that a document has to hold to be a match. Beside entries that have all of it, more is needed,
  /// above all if the words are few and each is meant to narrow the search; and of a single short word.
  static func minCoverage(isAlone: Bool, _ words: [ParsedQuery.Word]) -> Float {
    if isAlone {
      return words.count == 1 && words[0].codeUnits.count <= 4 && !words[0].codeUnits.contains(where: \.isHan)
        ? 0.35 : 0.12
    }
    return words.count <= 3 ? 0.5 : 0.25
  }

  /// Factor of a document's score. A contact is hardly meant unless it is asked for.
  private static func factor(_ suitability: EntrySuitability) -> Float {
    switch suitability {
    case .asked: maxFactor
    case .doing: 1.1
    case .other: 1
    case .service: 0.7
    case .unasked: 0.6
    }
  }

  private static let maxFactor: Float = 1.3

  private static func weighted(_ terms: QueryTerms, _ rarities: [Float]) -> [WeightedConcept] {
    var rarities = rarities[...]
    return terms.concepts.map { concept in
      let own = rarities.prefix(concept.terms.count)
      rarities = rarities.dropFirst(concept.terms.count)
      return WeightedConcept(terms: zip(concept.terms, own).map(WeightedConcept.Term.init), synonyms: concept.synonyms)
    }
  }

  /// At most `limit` documents, best first, that `isAllowed`. `rarities` are those of the terms.
  func best(
    _ limit: Int, for terms: QueryTerms, _ rarities: [Float], request: ContactRequest.Strength, isCancelled: () -> Bool,
    isAllowed: (DocumentID) -> Bool
  ) -> [Match] {
    let concepts = Self.weighted(terms, rarities)
    let total = concepts.reduce(0) { $0 + $1.coverage }
    guard total > 0 else { return [] }
    var best = BestMatches(limit)
    for (number, segment) in segments.enumerated() {
      if isCancelled() { break }
      var scores = DocumentScores(segment.documentCount)
      for concept in concepts { scores.add(concept, in: segment, normalization) }
      scores.visit { document, score, covered in
        guard score * Self.maxFactor > best.threshold, let record = segment.document(document) else { return }
        let suitability = EntrySuitability(kindPriority: record.kindPriority, request)
        let score = score * Self.factor(suitability)
        let id = DocumentID(segment: number, document: document)
        guard score > best.threshold, isAllowed(id) else { return }
        best.insert(Match(id: id, score: score, coverage: covered / total))
      }
    }
    return best.sorted
  }
}
