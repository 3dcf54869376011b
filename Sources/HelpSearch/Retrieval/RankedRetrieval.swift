import POSIX

/// Finds the documents that hold most of a query, by BM25 over its terms in all fields.
struct RankedRetrieval {
  struct Match {
    let segment: Int
    let document: Int
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

  /// The inverse document frequency of each term, over the field in which it is most frequent. A term that does not
  /// occur has half of the largest: nothing is known of it.
  func rarities(of terms: QueryTerms) -> [Float] {
    terms.weights.map { term, _ in
      let count = segments.reduce(0) { sum, segment in
        sum + FieldLengths.fields.map { segment.postingList(of: term.key(in: $0))?.count ?? 0 }.max()!
      }
      return count == 0 ? Self.rarity(0, of: documentCount) / 2 : Self.rarity(count, of: documentCount)
    }
  }

  private static func rarity(_ count: Int, of documentCount: Int) -> Float {
    let (count, total) = (Double(count), Double(documentCount))
    return Float(log1p(max(0, total - count + 0.5) / (count + 0.5)))
  }

  /// At most `limit` documents, best first, that `isAllowed`. `rarities` are those of the terms.
  func best(
    _ limit: Int, for terms: QueryTerms, _ rarities: [Float], isCancelled: () -> Bool,
    isAllowed: (_ segment: Int, _ document: Int) -> Bool
  ) -> [Match] {
    let total = zip(terms.weights, rarities).reduce(Float(0)) { $0 + $1.0.weight * $1.1 }
    guard total > 0 else { return [] }
    var best = BestMatches(limit)
    for (number, segment) in segments.enumerated() {
      if isCancelled() { break }
      var scores = DocumentScores(segment.documentCount)
      for (index, (term, weight)) in terms.weights.enumerated() {
        scores.add(term, weight * rarities[index], number: UInt32(index + 1), in: segment, normalization)
      }
      scores.forEach { document, score, covered in
        guard score > best.threshold, isAllowed(number, document) else { return }
        best.insert(Match(segment: number, document: document, score: score, coverage: covered / total))
      }
    }
    return best.sorted
  }
}
