/// Scores of the documents of one segment while the terms of a query are added.
struct DocumentScores {
  private struct Entry {
    /// Sum over the terms before the last one.
    var score: Float = 0
    /// Score of the last term: its best field.
    var best: Float = 0
    /// Weight of the terms that occur in any field.
    var covered: Float = 0
    /// Number of the last term that the document has.
    var last: UInt32 = 0
  }

  private var entries: [Entry]
  /// Number of the last term that was added.
  private var number: UInt32 = 0

  init(_ documentCount: Int) { entries = [Entry](repeating: Entry(), count: documentCount) }

  /// Adds a term to the documents that have it; of several fields the best one counts.
  mutating func add(
    _ term: QueryTerms.Term, _ weight: Float, in segment: SearchSegment, _ normalization: LengthNormalization
  ) {
    number += 1
    for (field, factors) in normalization.occurring.enumerated() {
      if let postings = segment.postingList(of: term.key(in: FieldLengths.fields[field])) {
        add(factors, field, weight, in: segment) { segment.forEachDocument(of: postings, $0) }
      }
    }
    if let repeated = segment.postingList(of: term.repeatedKey) {
      add(normalization.repeated, FieldLengths.fields.count - 1, weight, in: segment) {
        segment.forEachDocument(of: repeated, $0)
      }
    }
  }

  /// Adds a concept to the documents that have one of its synonyms, and not the word typed.
  mutating func add(
    _ concept: QueryTerms.Concept, _ weight: Float, in segment: SearchSegment, _ normalization: LengthNormalization
  ) {
    number += 1
    var typed = DocumentSet(capacity: segment.documentCount)
    for field in FieldLengths.fields { typed.formUnion(segment.candidates(for: concept.typed, in: field)) }
    for (field, factors) in normalization.occurring.enumerated() {
      var found = DocumentSet(capacity: segment.documentCount)
      for synonym in concept.synonyms {
        found.formUnion(segment.candidates(for: synonym, in: FieldLengths.fields[field]))
      }
      found.subtract(typed)
      add(factors, field, weight, in: segment) { body in
        found.visit { document in
          body(document)
          return true
        }
      }
    }
  }

  @inline(__always)
  private mutating func add(
    _ factors: [Float], _ field: Int, _ weight: Float, in segment: SearchSegment,
    _ forEachDocument: (_ body: (Int) -> Void) -> Void
  ) {
    guard let lengths = unsafe segment.elements(segment.lengths, 0..<entries.count) else { return }
    let shift = UInt32(8 * field)
    let number = number
    unsafe entries.withUnsafeMutableBufferPointer { entries in
      unsafe factors.withUnsafeBufferPointer { factors in
        forEachDocument { document in
          guard document < entries.count else { return }
          let code = Int(truncatingIfNeeded: unsafe UInt32(littleEndian: lengths[document]) >> shift & 0xFF)
          let score = unsafe weight * factors[code]
          if unsafe entries[document].last == number {
            unsafe entries[document].best = max(entries[document].best, score)
          } else {
            unsafe entries[document].score += entries[document].best
            unsafe entries[document].best = score
            unsafe entries[document].covered += weight
            unsafe entries[document].last = number
          }
        }
      }
    }
  }

  /// Calls `body` with the documents that have a term, in order, with their scores and the weight of their terms.
  @inline(__always)
  func forEach(_ body: (_ document: Int, _ score: Float, _ covered: Float) -> Void) {
    for (document, entry) in entries.enumerated() where entry.last > 0 {
      body(document, entry.score + entry.best, entry.covered)
    }
  }
}
