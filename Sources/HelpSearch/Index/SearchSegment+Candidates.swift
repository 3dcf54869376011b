extension SearchSegment {
  /// The documents that may contain the pattern in this field: all that do, and some that do not. In the field of
  /// service names the result is a set of services.
  func candidates(for pattern: Pattern, in field: TermKey.Field) -> DocumentSet {
    let capacity = field == .serviceName ? serviceCount : documentCount
    if case .wordInitials = pattern.mode { return initialsCandidates(for: pattern, in: field, capacity) }
    let elements = pattern.elements.filter { $0.exact.map { !IgnoredPunctuation.isIgnored($0) } ?? true }
    guard let first = elements.first else { return .all(capacity) }
    var found: DocumentSet?
    if elements.count == 1 {
      found = candidates(for: first, in: field, capacity)
    } else {
      guard let exact = postingLists(of: elements, in: field) else { return .empty }
      for postings in exact.sorted(by: { $0.count < $1.count }).prefix(Self.maxGrams) {
        var set = DocumentSet(capacity: capacity)
        insert(postings, into: &set)
        intersect(&found, with: set)
      }
      let relaxation = (1..<elements.count).filter { elements[$0 - 1].exact == nil || elements[$0].exact == nil }
      for index in relaxation.sorted(by: {
        elements[$0 - 1].breadth * elements[$0].breadth < elements[$1 - 1].breadth * elements[$1].breadth
      }) {
        // So few are verified sooner than they are narrowed down.
        if let found, found.hasAtMost(Self.fewDocuments) { break }
        intersect(&found, with: candidates(for: elements[index - 1], elements[index], in: field, capacity))
      }
    }
    return found.map { $0.isEmpty ? .empty : $0 } ?? .all(capacity)
  }

  /// The documents, or services, with a title or name whose first word begins with the first letter of the pattern and
  /// whose second one with one of the others.
  private func initialsCandidates(for pattern: Pattern, in field: TermKey.Field, _ capacity: Int) -> DocumentSet {
    let letters = pattern.elements.compactMap(\.exact)
    guard let first = letters.first, field != .body else { return .empty }
    var set = DocumentSet(capacity: capacity)
    for second in Set(letters.dropFirst()) {
      let key = TermKey(field == .serviceName ? .serviceInitials : .initials, first, second)
      if let list = postingList(of: key) { insert(list, into: &set) }
    }
    return set.isEmpty ? .empty : set
  }

  /// True if texts of the field have the longest gram of the word that ends at `index`.
  func hasGram(endingAt index: Int, of word: CodeUnits, in field: TermKey.Field) -> Bool {
    guard index > 0 else { return true }
    let (left, right) = (word[index - 1], word[index])
    guard index > 1, Gram.isTrigram(word[index - 2], left, right) else { return contains(TermKey(field, left, right)) }
    return contains(TermKey(field, word[index - 2], left, right))
  }

  /// True if texts of the field have the longest gram of the word that begins at `index`.
  func hasGram(beginningAt index: Int, of word: CodeUnits, in field: TermKey.Field) -> Bool {
    guard index + 1 < word.count else { return true }
    let (left, right) = (word[index], word[index + 1])
    guard index + 2 < word.count, Gram.isTrigram(left, right, word[index + 2]) else {
      return contains(TermKey(field, left, right))
    }
    return contains(TermKey(field, left, right, word[index + 2]))
  }

  /// Number of posting lists to intersect, the shortest first; further ones hardly narrow the result.
  private static let maxGrams = 4
  private static let fewDocuments = 32

  /// Posting lists of the grams of exact elements; nil if one of the grams does not occur.
  private func postingLists(of elements: [PatternElement], in field: TermKey.Field) -> [PostingList]? {
    var found: [PostingList] = []
    for index in 1..<elements.count {
      guard let left = elements[index - 1].exact, let right = elements[index].exact else { continue }
      var key = TermKey(field, left, right)
      if index > 1, let before = elements[index - 2].exact, Gram.isTrigram(before, left, right) {
        key = TermKey(field, before, left, right)
      } else if index == 1, elements.count > 2, let next = elements[2].exact, Gram.isTrigram(left, right, next) {
        continue
      }
      guard let postings = postingList(of: key) else { return nil }
      found.append(postings)
    }
    return found
  }

  @inline(__always)
  private func intersect(_ found: inout DocumentSet?, with other: DocumentSet) {
    guard found != nil else {
      found = other
      return
    }
    found?.formIntersection(other)
  }

  /// The documents with a code unit that matches the element.
  private func candidates(for element: PatternElement, in field: TermKey.Field, _ capacity: Int) -> DocumentSet {
    var set = DocumentSet(capacity: capacity)
    func insert(_ codeUnit: UInt16) {
      if let list = postingList(of: TermKey(field, codeUnit)) { self.insert(list, into: &set) }
    }
    switch element {
    case .codeUnit(let codeUnit): insert(codeUnit)
    case .range(let range): forEachFirst(field, in: range, insert)
    case .pinyin(let readings): forEachFirst(field, in: Pinyin.characters) { if readings.contains($0) { insert($0) } }
    }
    return set
  }

  /// The documents where a match of `left` is followed by a match of `right`.
  private func candidates(for left: PatternElement, _ right: PatternElement, in field: TermKey.Field, _ capacity: Int)
    -> DocumentSet
  {
    var set = DocumentSet(capacity: capacity)
    switch left {
    case .codeUnit(let codeUnit): insertPairs(field, codeUnit...codeUnit, right, into: &set)
    case .range(let range): insertPairs(field, range, right, into: &set)
    case .pinyin(let readings):
      forEachFirst(field, in: Pinyin.characters) {
        if readings.contains($0) { insertPairs(field, $0...$0, right, into: &set) }
      }
    }
    return set
  }
}
