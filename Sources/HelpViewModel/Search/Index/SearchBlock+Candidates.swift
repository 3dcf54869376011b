extension SearchBlock {
  /// The entries that may have the pattern in a text of this space, and among them all that have it.
  func candidates(for pattern: Pattern, in space: GramKey.Space) -> DocumentSet {
    let atoms = pattern.atoms.filter { $0.exact.map { !Squeezing.isSqueezed($0) } ?? true }
    guard let first = atoms.first else { return .all(documentCount) }
    guard atoms.count > 1 else { return candidates(for: first, in: space) }
    var exact: [Posting] = []
    for index in 1..<atoms.count {
      guard let left = atoms[index - 1].exact, let right = atoms[index].exact else { continue }
      var key = GramKey(space, left, right)
      if index > 1, let before = atoms[index - 2].exact, Gram.isTrigram(before, left, right) {
        key = GramKey(space, before, left, right)
      } else if index == 1, atoms.count > 2, let next = atoms[2].exact, Gram.isTrigram(left, right, next) {
        continue
      }
      guard let posting = posting(of: key) else { return DocumentSet(capacity: documentCount) }
      exact.append(posting)
    }
    var found: DocumentSet?
    for posting in exact.sorted(by: { $0.count < $1.count }).prefix(Self.mostGrams) {
      intersect(&found, with: documents(posting))
    }
    for index in 1..<atoms.count where atoms[index - 1].exact == nil || atoms[index].exact == nil {
      // What is left is read anyway.
      if let found, found.count <= Self.fewDocuments { break }
      intersect(&found, with: candidates(for: atoms[index - 1], atoms[index], in: space))
    }
    return found ?? .all(documentCount)
  }

  /// More of them hardly narrow what the rarest ones leave.
  private static let mostGrams = 4
  private static let fewDocuments = 16

  private func intersect(_ found: inout DocumentSet?, with other: DocumentSet) {
    guard found != nil else {
      found = other
      return
    }
    found?.formIntersection(other)
  }

  private func documents(_ posting: Posting) -> DocumentSet {
    var set = DocumentSet(capacity: documentCount)
    insert(posting, into: &set)
    return set
  }

  /// The entries with a unit of this kind.
  private func candidates(for atom: Atom, in space: GramKey.Space) -> DocumentSet {
    var set = DocumentSet(capacity: documentCount)
    forEachUnit(atom, in: space) { _, position in
      if let posting = posting(at: position) { insert(posting, into: &set) }
    }
    return set
  }

  /// The entries where a unit of the one kind stands in front of one of the other.
  private func candidates(for left: Atom, _ right: Atom, in space: GramKey.Space) -> DocumentSet {
    var set = DocumentSet(capacity: documentCount)
    func scan(_ low: GramKey, _ high: GramKey) {
      forEachKey(from: low, through: high) { position, key in
        if key.second != 0, key.third == 0, right.matches(key.second), let posting = posting(at: position) {
          insert(posting, into: &set)
        }
      }
    }
    switch (left, right) {
    case (.unit(let first), .units(let range)):
      scan(GramKey(space, first, range.lowerBound), GramKey(space, first, range.upperBound, .max))
    case (.unit(let first), _): scan(GramKey(space, first), GramKey(space, first, .max, .max))
    case (.units(let range), _):
      scan(GramKey(space, range.lowerBound), GramKey(space, range.upperBound, .max, .max))
    case (.read, _):
      forEachUnit(left, in: space) { unit, _ in scan(GramKey(space, unit), GramKey(space, unit, .max, .max)) }
    }
    return set
  }

  /// The units of this kind that stand in a text of the space, with the positions of their keys.
  private func forEachUnit(_ atom: Atom, in space: GramKey.Space, _ body: (UInt16, Int) -> Void) {
    switch atom {
    case .unit(let unit):
      let position = position(of: GramKey(space, unit))
      if position < keyCount, key(position) == GramKey(space, unit) { body(unit, position) }
    case .units(let range):
      for unit in range { forEachUnit(.unit(unit), in: space, body) }
    case .read:
      var position = position(of: GramKey(space, 0x4E00))
      while position < keyCount, let key = key(position), key.bits <= GramKey(space, 0x9FFF).bits {
        if atom.matches(key.first) { body(key.first, position) }
        // To the next character, over all grams that begin with this one.
        position = self.position(of: GramKey(space, key.first + 1))
      }
    }
  }
}
