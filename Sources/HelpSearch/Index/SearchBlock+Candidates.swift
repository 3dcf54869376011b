extension SearchBlock {
  /// The entries that may have the pattern in a text of this space, and among them all that have it. In the space of the
  /// names of services these are services.
  func candidates(for pattern: Pattern, in space: GramKey.Space) -> DocumentSet {
    let capacity = space == .serviceName ? serviceCount : documentCount
    let atoms = pattern.atoms.filter { $0.exact.map { !Squeezing.isSqueezed($0) } ?? true }
    guard let first = atoms.first else { return .all(capacity) }
    var found: DocumentSet?
    if atoms.count == 1 {
      found = candidates(for: first, in: space, capacity)
    } else {
      guard let exact = postings(of: atoms, in: space) else { return .empty }
      for posting in exact.sorted(by: { $0.count < $1.count }).prefix(Self.mostGrams) {
        var set = DocumentSet(capacity: capacity)
        insert(posting, into: &set)
        intersect(&found, with: set)
      }
      let loose = (1..<atoms.count).filter { atoms[$0 - 1].exact == nil || atoms[$0].exact == nil }
      for index in loose.sorted(by: {
        atoms[$0 - 1].breadth * atoms[$0].breadth < atoms[$1 - 1].breadth * atoms[$1].breadth
      }) {
        // What is left is read anyway.
        if let found, found.hasAtMost(Self.fewDocuments) { break }
        intersect(&found, with: candidates(for: atoms[index - 1], atoms[index], in: space, capacity))
      }
    }
    return found.map { $0.isEmpty ? .empty : $0 } ?? .all(capacity)
  }

  /// Whether the longest gram that ends with this unit of a word is somewhere in texts of this space.
  func hasGram(endingAt index: Int, of word: [UInt16], in space: GramKey.Space) -> Bool {
    guard index > 0 else { return true }
    let (left, right) = (word[index - 1], word[index])
    guard index > 1, Gram.isTrigram(word[index - 2], left, right) else { return contains(GramKey(space, left, right)) }
    return contains(GramKey(space, word[index - 2], left, right))
  }

  /// As `hasGram(endingAt:of:in:)`, for the one that begins with the unit.
  func hasGram(beginningAt index: Int, of word: [UInt16], in space: GramKey.Space) -> Bool {
    guard index + 1 < word.count else { return true }
    let (left, right) = (word[index], word[index + 1])
    guard index + 2 < word.count, Gram.isTrigram(left, right, word[index + 2]) else {
      return contains(GramKey(space, left, right))
    }
    return contains(GramKey(space, left, right, word[index + 2]))
  }

  /// More of them hardly narrow what the rarest ones leave.
  private static let mostGrams = 4
  private static let fewDocuments = 32

  /// The lists of the grams of exact units; nil when one is nowhere.
  private func postings(of atoms: [Atom], in space: GramKey.Space) -> [Posting]? {
    var found: [Posting] = []
    for index in 1..<atoms.count {
      guard let left = atoms[index - 1].exact, let right = atoms[index].exact else { continue }
      var key = GramKey(space, left, right)
      if index > 1, let before = atoms[index - 2].exact, Gram.isTrigram(before, left, right) {
        key = GramKey(space, before, left, right)
      } else if index == 1, atoms.count > 2, let next = atoms[2].exact, Gram.isTrigram(left, right, next) {
        continue
      }
      guard let posting = posting(of: key) else { return nil }
      found.append(posting)
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

  /// Those with a unit of this kind.
  private func candidates(for atom: Atom, in space: GramKey.Space, _ capacity: Int) -> DocumentSet {
    var set = DocumentSet(capacity: capacity)
    func insert(_ unit: UInt16) {
      if let posting = posting(of: GramKey(space, unit)) { self.insert(posting, into: &set) }
    }
    switch atom {
    case .unit(let unit): insert(unit)
    case .units(let range): for unit in range where hasGrams(space, beginningWith: unit) { insert(unit) }
    case .read(let readings): forEachHan(space, readAs: readings, insert)
    }
    return set
  }

  /// Those where a unit of the one kind stands in front of one of the other.
  private func candidates(for left: Atom, _ right: Atom, in space: GramKey.Space, _ capacity: Int) -> DocumentSet {
    var set = DocumentSet(capacity: capacity)
    switch left {
    case .unit(let unit): insertPairs(space, unit...unit, right, into: &set)
    case .units(let range): insertPairs(space, range, right, into: &set)
    case .read(let readings):
      forEachHan(space, readAs: readings) { insertPairs(space, $0...$0, right, into: &set) }
    }
    return set
  }
}
