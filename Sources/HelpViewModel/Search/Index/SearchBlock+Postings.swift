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
    let range = positions(beginningLike: key)
    guard let keys = unsafe elements(.keys, range, as: UInt64.self) else { return keyCount }
    var low = 0
    var high = range.count
    while low < high {
      let middle = (low &+ high) >> 1
      if unsafe keys[middle] < key.bits { low = middle &+ 1 } else { high = middle }
    }
    return range.lowerBound + low
  }

  /// Where the keys stand that are in the space of `key` and begin with its first unit; for what is no gram, all keys.
  @inline(__always)
  private func positions(beginningLike key: GramKey) -> Range<Int> {
    let space = Int(key.bits >> 48) - 1
    guard 0..<GramKey.Space.ofGrams.count ~= space else { return 0..<keyCount }
    let entry = space * BlockFormat.directorySize + Int(key.first)
    guard let bounds = unsafe elements(.directory, entry..<(entry + 2), as: UInt32.self) else { return 0..<0 }
    let (start, end) = unsafe (Int(bounds[0]), Int(bounds[1]))
    guard start <= end else {
      spoil()
      return 0..<0
    }
    return start..<end
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
