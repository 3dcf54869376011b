import HelpContent

extension ImportedFile {
  /// The same entries with the ids that they had before. An id that is only a number follows its title to another place
  /// in the source, so that what people keep by it, favourites and overlays, stays with the entry.
  func withIDs(of old: ImportedFile) -> ImportedFile {
    var next = self
    for section in ServiceSection.allCases {
      let places = entries.indices.filter { entries[$0].section == section }
      let before = old.entries.filter { $0.section == section }
      guard places.contains(where: { Self.isNumbered(entries[$0].id) }), !before.isEmpty else { continue }
      next.takeIDs(of: before, titles: old.titles(in: section), own: titles(in: section), at: places)
    }
    return next
  }

  private mutating func takeIDs(
    of before: [Entry], titles: [PlainValue], own: [PlainValue], at places: [Int]
  ) {
    guard titles.count == before.count, own.count == places.count else { return }
    let places = places.enumerated().map { (place: $1, title: own[$0]) }
    let oldIDs = Set(before.map(\.id))
    let oldTitles = Dictionary(zip(before.map(\.id), titles)) { first, _ in first }
    // Those of entries that are what they were are settled first, then those that only their titles tell.
    var taken: Set<String> = []
    var open: [(place: Int, title: PlainValue)] = []
    for (place, title) in places {
      let id = entries[place].id
      if oldIDs.contains(id), oldTitles[id] == title || !Self.isNumbered(id) {
        taken.insert(id)
      } else {
        open.append((place, title))
      }
    }
    var idsByTitle: [PlainValue: [String]] = [:]
    for (old, title) in zip(before, titles) where !taken.contains(old.id) && Self.isNumbered(old.id) {
      idsByTitle[title, default: []].append(old.id)
    }
    var others: [Int] = []
    for (place, title) in open {
      guard Self.isNumbered(entries[place].id), let same = idsByTitle[title], same.count == 1,
        taken.insert(same[0]).inserted
      else {
        others.append(place)
        continue
      }
      entries[place].rename(to: same[0])
    }
    // The others keep theirs, or get one that nothing had.
    var used = taken.union(oldIDs)
    for place in others {
      let id = entries[place].id
      if oldIDs.contains(id) ? taken.insert(id).inserted : used.insert(id).inserted { continue }
      let stem = id.dropLast(id.reversed().prefix { $0.isNumber }.count)
      var count = 1
      while !used.insert("\(stem)\(count)").inserted { count += 1 }
      entries[place].rename(to: "\(stem)\(count)")
    }
  }

  /// Ends in a number of few digits, as ids that importers count do; longer ones are those of a source.
  private static func isNumbered(_ id: String) -> Bool {
    let digits = id.reversed().prefix { $0.isNumber }
    return (1...5).contains(digits.count) && id.dropLast(digits.count).hasSuffix("-")
  }

  /// The titles of the entries of a section, in their order.
  private func titles(in section: ServiceSection) -> [PlainValue] {
    let own = entries.filter { $0.section == section }
    guard let yaml = YamlLines("\(section.rawValue):\n" + own.map(\.piece.text).joined()) else { return [] }
    return (yaml.root[section.rawValue]?.block.items ?? []).map { item in
      let value = item.block.value
      return ["q", "title", "label", "value", "text"].map { value[$0] }.first { $0 != .absent } ?? .absent
    }
  }
}

extension ImportedFile.Entry {
  fileprivate mutating func rename(to new: String) {
    let head = "\(section.rawValue):\n"
    guard let yaml = YamlLines(head + piece.text),
      let line = yaml.root[section.rawValue]?.block.items?.first?.block["id"]
    else { return }
    var lines = yaml.lines
    let margin = String.UnicodeScalarView(lines[line.lines.lowerBound].unicodeScalars.prefix(line.margin))
    lines.replaceSubrange(line.lines, with: ["\(String(margin))id: \(new)"])
    piece.text = String(lines.joined(separator: "\n").dropFirst(head.count))
    id = new
  }
}
