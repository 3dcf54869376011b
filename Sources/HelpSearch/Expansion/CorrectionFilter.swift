/// Decides whether corrections of a word may occur in the content, by the grams where they differ from it.
struct CorrectionFilter {
  private let word: CodeUnits
  private let fields: [IndexedField]

  /// A field of a segment, and the parts of the word whose grams it has.
  private struct IndexedField {
    let segment: SearchSegment
    let field: TermKey.Field
    /// Length of the longest prefix whose grams the field has.
    let head: Int
    /// Length of the longest suffix whose grams the field has.
    let tail: Int
  }

  init(_ word: CodeUnits, in segments: [SearchSegment]) {
    self.word = word
    fields = segments.flatMap { segment in
      [TermKey.Field.body, .title, .phrasing].map { field in
        let end = word.indices.first { !segment.hasGram(endingAt: $0, of: word, in: field) }
        let start = word.indices.last { !segment.hasGram(beginningAt: $0, of: word, in: field) }
        return IndexedField(
          segment: segment, field: field, head: end ?? word.count, tail: word.count - 1 - (start ?? -1))
      }
    }
  }

  /// False if the content has no correction that keeps so many code units of the word at its start and at its end.
  func mayKeep(start: Int, end: Int) -> Bool { fields.contains { start <= $0.head && end <= $0.tail } }

  /// False if the content does not have `other`; true if it may have it.
  func mayOccur(_ other: CodeUnits) -> Bool {
    let shorter = min(word.count, other.count)
    var head = 0
    while head < shorter, word[head] == other[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, word[word.count - 1 - tail] == other[other.count - 1 - tail] { tail += 1 }
    // Two more, since a gram has up to three code units.
    let end = min(other.count, other.count - tail + 2)
    for field in fields where head <= field.head && tail <= field.tail {
      if (head..<max(head, end)).allSatisfy({ field.segment.hasGram(endingAt: $0, of: other, in: field.field) }) {
        return true
      }
    }
    return false
  }
}
