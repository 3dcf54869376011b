/// A bit set of document numbers of one segment.
struct DocumentSet {
  private(set) var words: [UInt64]

  /// Empty, without capacity.
  static let empty = DocumentSet(capacity: 0)

  init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

  static func all(_ count: Int) -> DocumentSet {
    var set = DocumentSet(capacity: count)
    for index in set.words.indices { set.words[index] = .max }
    if count & 63 != 0 { set.words[set.words.count - 1] = (1 << UInt64(count & 63)) - 1 }
    return set
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  func hasAtMost(_ limit: Int) -> Bool {
    var count = 0
    for word in words where word != 0 {
      count += word.nonzeroBitCount
      if count > limit { return false }
    }
    return true
  }

  @inline(__always)
  func contains(_ number: Int) -> Bool {
    number >> 6 < words.count && words[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  /// Numbers beyond the capacity, which only a corrupt list has, are ignored.
  mutating func insert(_ numbers: UnsafeBufferPointer<UInt16>) {
    let count = words.count
    unsafe words.withUnsafeMutableBufferPointer { words in
      for index in 0..<numbers.count {
        let number = unsafe Int(numbers[index])
        if number >> 6 < count { unsafe words[number >> 6] |= 1 << UInt64(number & 63) }
      }
    }
  }

  /// `bitmap` has a bit for each of the documents that a segment can hold, in little endian order.
  mutating func formUnion(bitmap: UnsafeRawPointer) {
    for index in words.indices {
      unsafe words[index] |= UInt64(littleEndian: bitmap.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
  }

  mutating func formUnion(_ other: DocumentSet) {
    if other.words.isEmpty { return }
    if words.isEmpty {
      words = other.words
      return
    }
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: DocumentSet) {
    if other.words.isEmpty { words = [] }
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: DocumentSet) {
    for index in words.indices where index < other.words.count { words[index] &= ~other.words[index] }
  }

  /// Calls `body` with the numbers in ascending order until it returns false.
  func visit(_ body: (Int) -> Bool) {
    for (index, var word) in words.enumerated() {
      while word != 0 {
        guard body(index << 6 | word.trailingZeroBitCount) else { return }
        word &= word &- 1
      }
    }
  }
}
