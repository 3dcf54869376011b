import HelpContent

/// A service file without what has errors, so that one bad thing does not take the good ones away.
///
/// An item of a section goes whole: half a procedure, or a number without its remark, would be worse than none. What all of the
/// service depends on cannot be taken out.
struct SoundPart {
  let root: SourceNode

  private static let indispensable: Set = [
    "format", "id", "overlay", "type", "lang", "name", "time_zone", "status", "alert", "review",
  ]
  /// Taking something out may leave something else without what it needs.
  private static let maxRounds = 4

  /// Nil if errors would be left. `errors` are the places of those of `root`, and `check` gives those of what is left of it.
  init?(of root: SourceNode, errors: [SourceLocation], check: (SourceNode) -> [SourceLocation]) {
    var (root, errors) = (root, errors.sorted())
    for _ in 0..<Self.maxRounds where !errors.isEmpty {
      guard let part = Self.part(of: root, without: errors) else { return nil }
      root = part
      errors = check(root).sorted()
    }
    guard errors.isEmpty else { return nil }
    self.root = root
  }

  /// `errors` are sorted.
  private static func part(of root: SourceNode, without errors: [SourceLocation]) -> SourceNode? {
    guard case .map(let entries, let location, let isFlow) = root, let first = entries.first?.key.location,
      errors.first.map({ first <= $0 }) != false
    else { return nil }
    var kept: [SourceEntry] = []
    for (index, entry) in entries.enumerated() {
      let end = entries.dropFirst(index + 1).first?.key.location
      let inside = errors[...].within(entry.key.location, end)
      if inside.isEmpty {
        kept.append(entry)
      } else if indispensable.contains(entry.key.text) {
        return nil
      } else if let items = items(of: entry, without: inside, upTo: end) {
        kept.append(SourceEntry(key: entry.key, value: items))
      }
    }
    return .map(kept, at: location, isFlow: isFlow)
  }

  /// The list of a section without the items with errors; nil if none is left, or for another key.
  private static func items(
    of entry: SourceEntry, without errors: ArraySlice<SourceLocation>, upTo end: SourceLocation?
  )
    -> SourceNode?
  {
    guard ServiceSection(rawValue: entry.key.text) != nil, case .list(let items, let location) = entry.value else {
      return nil
    }
    let kept = items.indices.filter {
      errors.within(items[$0].location, items.dropFirst($0 + 1).first?.location ?? end).isEmpty
    }
    return kept.isEmpty ? nil : .list(kept.map { items[$0] }, at: location)
  }
}

extension ArraySlice<SourceLocation> {
  /// Those of a sorted list from `start` up to but not including `end`; nil is the end of the file.
  fileprivate func within(_ start: SourceLocation, _ end: SourceLocation?) -> ArraySlice<SourceLocation> {
    let first = firstPlace(from: start)
    return self[first..<Swift.max(first, end.map(firstPlace) ?? endIndex)]
  }

  private func firstPlace(from location: SourceLocation) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < location { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [Located<Diagnostic.Kind>] {
  var errorLocations: [SourceLocation] { filter { $0.value.severity == .error }.map(\.location) }
}
