/// Scores of the documents of one segment while the terms of a query are added.
struct DocumentScores {
  private struct Entry {
    var score: Float = 0
    /// Weight of the terms that occur in any field.
    var covered: Float = 0
    /// Number of the last term that was added, so that one in several fields is covered once.
    var last: UInt32 = 0
  }

  private var entries: [Entry]

  init(_ documentCount: Int) { entries = [Entry](repeating: Entry(), count: documentCount) }

  /// Adds a term to the documents that have it. `number` is larger than that of every term added before.
  mutating func add(
    _ term: QueryTerms.Term, _ weight: Float, number: UInt32, in segment: SearchSegment,
    _ normalization: LengthNormalization
  ) {
    guard let lengths = unsafe segment.elements(segment.lengths, 0..<entries.count) else { return }
    unsafe entries.withUnsafeMutableBufferPointer { entries in
      for (field, factors) in normalization.occurring.enumerated() {
        guard let postings = segment.postingList(of: term.key(in: FieldLengths.fields[field])) else { continue }
        let shift = UInt32(8 * field)
        unsafe factors.withUnsafeBufferPointer { factors in
          segment.forEachDocument(of: postings) { document in
            guard document < entries.count else { return }
            let code = Int(truncatingIfNeeded: unsafe UInt32(littleEndian: lengths[document]) >> shift & 0xFF)
            unsafe entries[document].score += weight * factors[code]
            if unsafe entries[document].last != number {
              unsafe entries[document].last = number
              unsafe entries[document].covered += weight
            }
          }
        }
      }
      guard let repeated = segment.postingList(of: term.repeatedKey) else { return }
      let shift = UInt32(8 * (FieldLengths.fields.count - 1))
      segment.forEachDocument(of: repeated) { document in
        guard document < entries.count else { return }
        let code = Int(truncatingIfNeeded: unsafe UInt32(littleEndian: lengths[document]) >> shift & 0xFF)
        unsafe entries[document].score += weight * normalization.repeated[code]
      }
    }
  }

  /// Calls `body` with the documents that have a term, in order, with their scores and the weight of their terms.
  func forEach(_ body: (_ document: Int, _ score: Float, _ covered: Float) -> Void) {
    for (document, entry) in entries.enumerated() where entry.score > 0 { body(document, entry.score, entry.covered) }
  }
}
