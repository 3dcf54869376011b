extension SearchSegment {
  /// Place of a posting list in the section of lists.
  struct PostingList {
    /// Number of documents.
    let count: Int
    fileprivate let start: Int

    fileprivate init(_ word: UInt64) {
      count = Int(word >> 40)
      start = Int(word & 0xFF_FFFF_FFFF)
    }
  }

  /// The posting list of a term; nil if no text has the term. In the field of service names it lists services.
  func postingList(of key: TermKey) -> PostingList? {
    let range = positions(beginningLike: key)
    guard let found = position(of: key, in: range) else { return nil }
    return unsafe elements(postings, found..<(found + 1)).map { unsafe PostingList($0[0]) }
  }

  func contains(_ key: TermKey) -> Bool { position(of: key, in: positions(beginningLike: key)) != nil }

  /// Adds the documents where a code unit of `first` is followed by one that matches `second`.
  func insertPairs(
    _ field: TermKey.Field, _ first: ClosedRange<UInt16>, _ second: PatternElement, into set: inout DocumentSet
  ) {
    let positions = positions(field.ordinal, beginningIn: first)
    guard !positions.isEmpty, let keys = unsafe elements(keys, positions),
      let postings = unsafe elements(postings, positions)
    else { return }
    // One loop for each case: a switch inside of the loop costs more than the comparison.
    switch second {
    case .codeUnit(let codeUnit):
      for index in 0..<positions.count where unsafe keys[index] & 0xFFFF_FFFF == UInt64(codeUnit) << 16 {
        insert(unsafe PostingList(postings[index]), into: &set)
      }
    case .range(let range):
      let (low, high) = (UInt64(range.lowerBound) << 16, UInt64(range.upperBound) << 16)
      for index in 0..<positions.count {
        let rest = unsafe keys[index] & 0xFFFF_FFFF
        if rest >= low, rest <= high, rest & 0xFFFF == 0 { insert(unsafe PostingList(postings[index]), into: &set) }
      }
    case .pinyin(let readings):
      for index in 0..<positions.count {
        let rest = unsafe keys[index] & 0xFFFF_FFFF
        if rest & 0xFFFF == 0, readings.contains(UInt16(truncatingIfNeeded: rest >> 16)) {
          insert(unsafe PostingList(postings[index]), into: &set)
        }
      }
    }
  }

  /// The keys of the field that begin with this code unit, in order.
  func keys(_ field: TermKey.Field, beginningWith first: UInt16) -> [TermKey] {
    let start = position(notBelow: TermKey(field, first).bits, in: 0..<keyCount)
    let end = position(notBelow: TermKey(field, first, .max, .max).bits &+ 1, in: start..<keyCount)
    guard start < end, let keys = unsafe elements(keys, start..<end) else { return [] }
    return (0..<(end - start)).map { unsafe TermKey(bits: keys[$0]) }
  }

  /// Calls `body` with the documents of a posting list, in order.
  @inline(__always)
  func forEachDocument(of postings: PostingList, _ body: (Int) -> Void) {
    if postings.count <= SegmentFormat.maxListLength {
      guard let list = unsafe elements(lists, postings.start..<(postings.start + postings.count)) else { return }
      for index in 0..<postings.count { body(unsafe Int(list[index])) }
    } else {
      let words = SegmentFormat.maxDocuments / 16
      guard let list = unsafe elements(lists, postings.start..<(postings.start + words)) else { return }
      for index in 0..<words {
        var word = unsafe list[index]
        while word != 0 {
          body(index << 4 | word.trailingZeroBitCount)
          word &= word &- 1
        }
      }
    }
  }

  /// Adds the documents of a posting list to a set.
  @inline(__always)
  func insert(_ postings: PostingList, into set: inout DocumentSet) {
    if postings.count <= SegmentFormat.maxListLength {
      if let list = unsafe elements(lists, postings.start..<(postings.start + postings.count)) {
        unsafe set.insert(UnsafeBufferPointer(start: list, count: postings.count))
      }
    } else if let list = unsafe elements(lists, postings.start..<(postings.start + SegmentFormat.maxDocuments / 16)) {
      unsafe set.formUnion(bitmap: UnsafeRawPointer(list))
    }
  }

  private func position(of key: TermKey, in range: Range<Int>) -> Int? {
    let position = position(notBelow: key.bits, in: range)
    guard position < range.upperBound, let found = unsafe elements(keys, position..<(position + 1)) else { return nil }
    return unsafe found[0] == key.bits ? position : nil
  }

  private func position(notBelow bits: UInt64, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low &+ high) >> 1
      guard let key = unsafe elements(keys, middle..<(middle &+ 1)) else { return range.upperBound }
      if unsafe key[0] < bits { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// Positions of the keys that share the field and the first code unit of `key`; of all keys if it is no gram.
  @inline(__always)
  private func positions(beginningLike key: TermKey) -> Range<Int> {
    let field = Int(key.bits >> 48) - 1
    guard field < TermKey.Field.gramFieldCount else { return 0..<keyCount }
    return positions(field, beginningIn: key.first...key.first)
  }
}
