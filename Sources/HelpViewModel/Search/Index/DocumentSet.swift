/// Entries of one block.
struct DocumentSet {
  private(set) var words: [UInt64]

  init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

  static func all(_ count: Int) -> DocumentSet {
    var set = DocumentSet(capacity: count)
    for index in set.words.indices { set.words[index] = .max }
    if count & 63 != 0 { set.words[set.words.count - 1] = (1 << UInt64(count & 63)) - 1 }
    return set
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ number: Int) -> Bool { words[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  /// Numbers beyond the capacity, which only a damaged list has, are left out.
  mutating func insert(_ numbers: UnsafeBufferPointer<UInt16>) {
    for index in 0..<numbers.count {
      let number = unsafe Int(numbers[index])
      if number >> 6 < words.count { words[number >> 6] |= 1 << UInt64(number & 63) }
    }
  }

  mutating func formUnion(_ bitmap: UnsafeBufferPointer<UInt64>) {
    for index in 0..<min(words.count, bitmap.count) { unsafe words[index] |= UInt64(littleEndian: bitmap[index]) }
  }

  mutating func formUnion(_ other: DocumentSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: DocumentSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: DocumentSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// In ascending order, until `body` is false.
  func forEach(_ body: (Int) -> Bool) {
    for (index, var word) in words.enumerated() {
      while word != 0 {
        guard body(index << 6 | word.trailingZeroBitCount) else { return }
        word &= word &- 1
      }
    }
  }
}
