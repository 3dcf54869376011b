/// Scores of the documents of one segment while the terms of a query are added.
struct DocumentScores {
  private struct Entry {
    /// Score and covered weight of the concepts before the last one.
    var score: Float = 0
    var covered: Float = 0
    /// Those of the last concept as typed: of its terms before the last one, and of that in its best field.
    var typed: Float = 0
    var typedCovered: Float = 0
    var last: Float = 0
    /// Those of its best synonym.
    var synonym: Float = 0
    var synonymCovered: Float = 0
    /// Numbers of the last term and the last concept that the document has.
    var term: UInt16 = 0
    var concept: UInt16 = 0

    @inline(__always)
    var total: Float { score + max(typed + last, synonym) }

    @inline(__always)
    var totalCovered: Float { covered + max(typedCovered, synonymCovered) }

    @inline(__always)
    mutating func begin(_ number: UInt16) {
      guard concept != number else { return }
      self = Entry(score: total, covered: totalCovered, term: term, concept: number)
    }
  }

  private enum Documents {
    case list(SearchSegment.PostingList)
    case set(DocumentSet)
  }

  private var entries: [Entry]
  private var term: UInt16 = 0
  private var concept: UInt16 = 0

  init(_ documentCount: Int) { entries = [Entry](repeating: Entry(), count: documentCount) }

  /// Adds a concept to the documents that have its terms or a synonym, whichever counts more there.
  mutating func add(
    _ concept: WeightedConcept, in segment: SearchSegment, _ normalization: LengthNormalization
  ) {
    self.concept += 1
    for term in concept.terms { add(term, in: segment, normalization) }
    let number = self.concept
    let (weight, coverage) = (concept.synonymWeight, concept.coverage)
    for (field, factors) in normalization.occurring.enumerated() where !concept.synonyms.isEmpty {
      var found = DocumentSet(capacity: segment.documentCount)
      for synonym in concept.synonyms {
        found.formUnion(segment.candidates(for: synonym, in: FieldLengths.fields[field]))
      }
      update(.set(found), field, factors, in: segment) { entry, factor in
        entry.begin(number)
        entry.synonym = max(entry.synonym, weight * factor)
        entry.synonymCovered = coverage
      }
    }
  }

  /// Adds a term; of several fields the best one counts.
  private mutating func add(
    _ term: WeightedConcept.Term, in segment: SearchSegment, _ normalization: LengthNormalization
  ) {
    self.term += 1
    let (number, concept, weight) = (self.term, self.concept, term.weight)
    let coverage = term.coverage
    func update(_ scores: inout DocumentScores, _ field: Int, _ factors: [Float], _ key: TermKey) {
      guard let postings = segment.postingList(of: key) else { return }
      scores.update(.list(postings), field, factors, in: segment) { entry, factor in
        entry.begin(concept)
        if entry.term == number {
          entry.last = max(entry.last, weight * factor)
        } else {
          entry.typed += entry.last
          entry.typedCovered += coverage
          entry.last = weight * factor
          entry.term = number
        }
      }
    }
    for (field, factors) in normalization.occurring.enumerated() {
      update(&self, field, factors, term.term.key(in: FieldLengths.fields[field]))
      if let repeated = term.term.repeatedKey(in: FieldLengths.fields[field]) {
        update(&self, field, normalization.repeated[field], repeated)
      }
    }
  }

  /// Calls `change` for documents with the factor for the length of their field.
  @inline(__always)
  private mutating func update(
    _ documents: Documents, _ field: Int, _ factors: [Float], in segment: SearchSegment,
    _ change: (inout Entry, Float) -> Void
  ) {
    guard let lengths = unsafe segment.elements(segment.lengths, 0..<entries.count) else { return }
    let shift = UInt32(8 * field)
    unsafe entries.withUnsafeMutableBufferPointer { entries in
      unsafe factors.withUnsafeBufferPointer { factors in
        func update(_ document: Int) {
          guard document < entries.count else { return }
          let code = Int(truncatingIfNeeded: unsafe UInt32(littleEndian: lengths[document]) >> shift & 0xFF)
          unsafe change(&entries[document], factors[code])
        }
        switch documents {
        case .list(let postings): segment.forEachDocument(of: postings, update)
        case .set(let set):
          set.visit { document in
            update(document)
            return true
          }
        }
      }
    }
  }

  /// Calls `body` with the documents that have a term, in order, with their scores and the weight of their terms.
  @inline(__always)
  func visit(_ body: (_ document: Int, _ score: Float, _ covered: Float) -> Void) {
    for (document, entry) in entries.enumerated() where entry.concept > 0 {
      body(document, entry.total, entry.totalCovered)
    }
  }
}
