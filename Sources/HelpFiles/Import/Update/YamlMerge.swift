import HelpContent

/// A three-way merge of what a source said (`base`), what it says now (`source`), and a file that people may have changed
/// since (`own`). Every line of the file that is not as an import wrote it stays.
struct YamlMerge {
  private struct Edit {
    /// Lines of the file that are replaced; none for new lines before the first.
    let lines: Range<Int>
    let new: [String]
  }

  /// Nil for a file that was not imported.
  private let base: YamlLines?
  private let source: YamlLines
  private let own: YamlLines
  private var edits: [Edit] = []
  private(set) var conflicts: [ImportConflict] = []

  /// The text of the file, nil if it stays as it is; and what a person has to decide about.
  struct Merged {
    let text: String?
    let conflicts: [ImportConflict]
  }

  /// Nil if the lines of the file cannot be told apart, so that nothing may be changed.
  static func merged(base: YamlLines?, source: YamlLines, own: YamlLines) -> Merged? {
    var merge = YamlMerge(base: base, source: source, own: own)
    let expected = merge.map(base: base?.root, source: source.root, own: own.root, path: [])
    guard !merge.edits.isEmpty else { return Merged(text: nil, conflicts: merge.conflicts) }
    let text = merge.edited
    guard let read = YamlLines(text), read.root.value == expected else { return nil }
    return Merged(text: text, conflicts: merge.conflicts)
  }

  private init(base: YamlLines?, source: YamlLines, own: YamlLines) {
    self.base = base
    self.source = source
    self.own = own
  }

  /// Ranges do not overlap; edits at the same place are in their order.
  private var edited: String {
    var lines: [String] = []
    var next = 0
    for edit in edits.enumerated().sorted(by: {
      ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset)
    }).map(\.element) {
      if next < edit.lines.lowerBound { lines += own.lines[next..<edit.lines.lowerBound] }
      lines += edit.new
      next = max(next, edit.lines.upperBound)
    }
    lines += own.lines[next...]
    return lines.joined(separator: own.hasCarriageReturns ? "\r\n" : "\n")
  }
}

// MARK: Maps

extension YamlMerge {
  /// The value of the merged map; `own` is a map.
  private mutating func map(base: YamlBlock?, source: YamlBlock, own: YamlBlock, path: [String]) -> PlainValue {
    var merged: [String: PlainValue] = [:]
    if case .map(let members) = own.value { merged = members }
    let keys = (source.members ?? []).map(\.key)
    let gone = (base?.members ?? []).map(\.key).filter { !keys.contains($0) }
    var previous: String?
    var count = own.members?.count ?? 0
    for key in keys + gone {
      let (then, now, here) = (base?.value[key] ?? .absent, source.value[key], own.value[key])
      defer { if own[key] != nil { previous = key } }
      if then == now || now == here { continue }
      let place = path + [key]
      if path.isEmpty, ServiceSection(rawValue: key) != nil, let section = own[key]?.block,
        section.items != nil || isEmpty(section), let new = source[key]?.block
      {
        merged[key] = items(base: base?[key]?.block, source: new, own: section, path: place)
      } else if here == .absent, then == .absent, own[key] == nil, let new = source[key], own.members != nil {
        insert(new, into: own, after: previous)
        merged[key] = now
      } else if let mine = own[key], let old = base?[key], here == then, isUntouched(mine, old) {
        if let new = source[key] {
          replace(mine, with: new)
        } else if count > 1, !isBehindDash(mine) {
          edits.append(Edit(lines: mine.lines, new: []))
          count -= 1
        } else {
          tell(place, base: base, source: source, own: own)
          continue
        }
        merged[key] = now
      } else if let mine = own[key]?.block, mine.members != nil, let new = source[key]?.block, new.members != nil {
        merged[key] = map(base: base?[key]?.block, source: new, own: mine, path: place)
      } else {
        tell(place, base: base, source: source, own: own)
      }
    }
    return PlainValue(merged.map { ($0.key, $0.value) })
  }

  /// A key with nothing behind it.
  private func isEmpty(_ section: YamlBlock) -> Bool {
    section.value == .absent && section.lines.count == 1 && own.lines[section.lines.lowerBound].hasSuffix(":")
  }

  /// True if the lines are those of the import, or differ from them in layout alone.
  private func isUntouched(_ mine: YamlBlock.Member, _ old: YamlBlock.Member) -> Bool {
    guard let base else { return false }
    let (lines, then) = (own.lines[mine.lines], base.lines[old.lines])
    if mine.margin == old.margin, lines.elementsEqual(then) { return true }
    let hashes = lines.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "#") } }
    return hashes == mine.block.value.hashes + mine.key.utf8.count { $0 == UInt8(ascii: "#") }
  }

  /// An item begins with it.
  private func isBehindDash(_ member: YamlBlock.Member) -> Bool {
    !own.lines[member.lines.lowerBound].unicodeScalars.prefix(member.margin).allSatisfy { $0 == " " }
  }

  private mutating func replace(_ mine: YamlBlock.Member, with new: YamlBlock.Member) {
    let head = String(
      String.UnicodeScalarView(own.lines[mine.lines.lowerBound].unicodeScalars.prefix(mine.margin)))
    var lines = written(new.lines, from: new.margin, at: mine.margin)
    lines[0] = head + lines[0].dropFirst(mine.margin)
    edits.append(Edit(lines: mine.lines, new: lines))
  }

  private mutating func insert(_ new: YamlBlock.Member, into map: YamlBlock, after key: String?) {
    guard let members = map.members, let last = members.last else { return }
    let before = key.flatMap { map[$0] } ?? last
    let place = before.lines.upperBound
    edits.append(Edit(lines: place..<place, new: written(new.lines, from: new.margin, at: last.margin)))
  }

  /// Lines of the source, moved from one margin to another.
  private func written(_ lines: Range<Int>, from old: Int, at margin: Int) -> [String] {
    var written = source.lines[lines].enumerated().map { number, line in
      // In place of a dash before the first there are blanks.
      let rest = line.unicodeScalars.dropFirst(number == 0 ? old : min(old, line.prefix { $0 == " " }.count))
      return rest.isEmpty ? "" : String(repeating: " ", count: margin) + String(String.UnicodeScalarView(rest))
    }
    while written.count > 1, written.last == "" { written.removeLast() }
    return written
  }
}

// MARK: Entries

extension YamlMerge {
  /// `own` may have no entries left.
  private mutating func items(base: YamlBlock?, source: YamlBlock, own: YamlBlock, path: [String]) -> PlainValue {
    let mine = own.items ?? []
    let margin = mine.first?.margin ?? 2
    let places = Dictionary(mine.enumerated().compactMap { place, item in item.id.map { ($0, place) } }) { a, _ in a }
    let before = Dictionary((base?.items ?? []).compactMap { item in item.id.map { ($0, item.block) } }) { a, _ in a }
    var values = mine.map(\.block.value)
    // By the entry of the file that they follow; nil at the start.
    var added: [Int?: [PlainValue]] = [:]
    var previous: Int?
    for item in source.items ?? [] {
      guard let id = item.id else { continue }
      let (then, now) = (before[id], item.block)
      if let place = places[id] {
        previous = place
        if then?.value != now.value, values[place] != now.value {
          values[place] = entry(then, now, mine[place].block, path: path + [id])
        }
      } else if then == nil {
        let line = previous.map { end(of: mine[$0]) } ?? mine.first?.block.lines.lowerBound ?? own.lines.upperBound
        edits.append(Edit(lines: line..<line, new: written(item.whole, from: item.margin, at: margin)))
        added[previous, default: []].append(now.value)
      } else if then?.value != now.value {
        conflicts.append(ImportConflict(line: nil, path: path + [id], here: nil, source: text(source: now.lines)))
      }
    }
    let all = (added[nil] ?? []) + values.enumerated().flatMap { [$1] + (added[$0] ?? []) }
    return all.isEmpty ? .absent : .list(all)
  }

  /// Behind the lines that an import has left to a person there; other comments belong to what follows.
  private func end(of item: YamlBlock.Item) -> Int {
    var end = item.block.lines.upperBound
    while end < own.lines.count, own.lines[end].drop(while: { $0 == " " }).hasPrefix(ImportDraft.todoSign) { end += 1 }
    return end
  }

  private mutating func entry(
    _ base: YamlBlock?, _ source: YamlBlock, _ own: YamlBlock, path: [String]
  ) -> PlainValue {
    if own.members != nil { return map(base: base, source: source, own: own, path: path) }
    let status = EntryStatus.retired.rawValue
    if let brace = own.brace, own.value["status"] == .absent, case .map(var members) = own.value,
      source.value["status"] == .text(status), base?.value["status"] == .absent
    {
      let line = Array(self.own.lines[brace.line].unicodeScalars)
      let new = String(String.UnicodeScalarView(line[...brace.margin])) + "status: \(status), "
      edits.append(
        Edit(
          lines: brace.line..<brace.line + 1,
          new: [new + String(String.UnicodeScalarView(line[(brace.margin + 1)...]))]))
      members["status"] = .text(status)
      return .map(members)
    }
    conflicts.append(
      ImportConflict(
        line: own.lines.lowerBound + 1, path: path, here: text(own: own.lines), source: text(source: source.lines)))
    return own.value
  }
}

// MARK: Conflicts

extension YamlMerge {
  private mutating func tell(_ path: [String], base: YamlBlock?, source: YamlBlock, own: YamlBlock) {
    let key = path[path.count - 1]
    let (mine, new) = (own[key], source[key])
    conflicts.append(
      ImportConflict(
        line: (mine?.lines.lowerBound ?? own.lines.lowerBound) + 1, path: path,
        here: own.value[key] == .absent ? nil : own.value[key].text ?? mine.map { text(own: $0.lines) },
        source: source.value[key] == .absent ? nil : source.value[key].text ?? new.map { text(source: $0.lines) }))
  }

  private func text(own lines: Range<Int>) -> String { own.lines[lines].joined(separator: "\n") }

  private func text(source lines: Range<Int>) -> String { source.lines[lines].joined(separator: "\n") }
}
