/// Tells of words that are much like another one whether they may be in the content; only where they differ from it is looked up.
struct CorrectionFilter {
  private let word: CodeUnits
  private let places: [Place]

  /// A kind of text of a segment, and how much of the word may be there.
  private struct Place {
    let segment: SearchSegment
    let field: TermKey.Field
    /// So many of the first codeUnits have grams that are there.
    let head: Int
    /// And so many of the last ones.
    let tail: Int
  }

  init(_ word: CodeUnits, in segments: [SearchSegment]) {
    self.word = word
    places = segments.flatMap { segment in
      [TermKey.Field.body, .title, .phrasing].map { field in
        let end = word.indices.first { !segment.hasGram(endingAt: $0, of: word, in: field) }
        let start = word.indices.last { !segment.hasGram(beginningAt: $0, of: word, in: field) }
        return Place(segment: segment, field: field, head: end ?? word.count, tail: word.count - 1 - (start ?? -1))
      }
    }
  }

  /// Known at once, and sure only when it is false.
  func mayOccur(_ other: CodeUnits) -> Bool {
    let shorter = min(word.count, other.count)
    var head = 0
    while head < shorter, word[head] == other[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, word[word.count - 1 - tail] == other[other.count - 1 - tail] { tail += 1 }
    // Two codeUnits more, since a gram has up to three.
    let end = min(other.count, other.count - tail + 2)
    for place in places where head <= place.head && tail <= place.tail {
      if (head..<max(head, end)).allSatisfy({ place.segment.hasGram(endingAt: $0, of: other, in: place.field) }) {
        return true
      }
    }
    return false
  }
}
