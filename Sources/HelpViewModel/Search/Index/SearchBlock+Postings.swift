extension SearchBlock {
  struct Posting {
    let count: Int
    fileprivate let start: Int
  }

  var keyCount: Int { places[BlockFormat.Section.keys.rawValue].count / 8 }

  func key(_ position: Int) -> GramKey? {
    guard let bits = unsafe elements(.keys, position..<(position + 1), as: UInt64.self) else { return nil }
    return unsafe GramKey(bits: bits[0])
  }

  /// The first position whose key is not smaller.
  func position(of key: GramKey) -> Int {
    var low = 0
    var high = keyCount
    while low < high {
      let middle = (low &+ high) >> 1
      guard let bits = unsafe elements(.keys, middle..<(middle &+ 1), as: UInt64.self) else { return keyCount }
      if unsafe bits[0] < key.bits { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  func posting(of key: GramKey) -> Posting? {
    let position = position(of: key)
    guard position < keyCount, self.key(position) == key else { return nil }
    return posting(at: position)
  }

  func posting(at position: Int) -> Posting? {
    guard position < keyCount, let words = unsafe elements(.postings, position..<(position + 1), as: UInt64.self) else {
      return nil
    }
    let word = unsafe words[0]
    return Posting(count: Int(word >> 40), start: Int(word & 0xFF_FFFF_FFFF))
  }

  /// Positions and keys from `low` to `high`, both included.
  func forEachKey(from low: GramKey, through high: GramKey, _ body: (Int, GramKey) -> Void) {
    let start = position(of: low)
    let end = high.bits == .max ? keyCount : position(of: GramKey(bits: high.bits + 1))
    guard start < end, let keys = unsafe elements(.keys, start..<end, as: UInt64.self) else { return }
    for index in 0..<(end - start) { body(start + index, unsafe GramKey(bits: keys[index])) }
  }

  /// Adds the entries of a posting list to a set.
  func insert(_ posting: Posting, into set: inout DocumentSet) {
    if posting.count <= BlockFormat.longestList {
      guard let list = unsafe elements(.lists, posting.start..<(posting.start + posting.count), as: UInt16.self) else {
        return
      }
      unsafe set.insert(list)
    } else {
      let words = posting.start / 4
      guard
        let bitmap = unsafe elements(.lists, words..<(words + BlockFormat.mostDocuments / 64), as: UInt64.self)
      else { return }
      unsafe set.formUnion(bitmap)
    }
  }
}
