/// Tells of words that are much like another one whether they may be in the content; only where they differ from it is looked up.
struct NearbyWords {
  private let word: [UInt16]
  private let places: [Place]

  /// A kind of text of a block, and how much of the word may be there.
  private struct Place {
    let block: SearchBlock
    let space: GramKey.Space
    /// So many of the first units have grams that are there.
    let head: Int
    /// And so many of the last ones.
    let tail: Int
  }

  init(_ word: [UInt16], in blocks: [SearchBlock]) {
    self.word = word
    places = blocks.flatMap { block in
      [GramKey.Space.body, .title, .phrasing].map { space in
        let end = word.indices.first { !block.hasGram(endingAt: $0, of: word, in: space) }
        let start = word.indices.last { !block.hasGram(beginningAt: $0, of: word, in: space) }
        return Place(block: block, space: space, head: end ?? word.count, tail: word.count - 1 - (start ?? -1))
      }
    }
  }

  /// Known at once, and sure only when it is false.
  func mayHave(_ other: [UInt16]) -> Bool {
    let shorter = min(word.count, other.count)
    var head = 0
    while head < shorter, word[head] == other[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, word[word.count - 1 - tail] == other[other.count - 1 - tail] { tail += 1 }
    // Two units more, since a gram has up to three.
    let end = min(other.count, other.count - tail + 2)
    for place in places where head <= place.head && tail <= place.tail {
      if (head..<max(head, end)).allSatisfy({ place.block.hasGram(endingAt: $0, of: other, in: place.space) }) {
        return true
      }
    }
    return false
  }
}
