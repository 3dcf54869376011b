import HelpContent

/// Consecutive rows of a long list that belong together.
package struct ListSection: Hashable, Sendable {
  package enum Name: Hashable, Sendable {
    /// The group of guides, or the first tag.
    case label(String)
    /// Entries without either.
    case others
  }

  package let name: Name
  /// The index of its first row.
  package let start: Int
  package let count: Int
}

extension ListRows {
  // More than a screen. Shorter lists are passed by while going through services, and to look for names costs to read all of
  // their entries.
  private static let longList = 40
  private static let mostSections = 64

  /// A long list in sections, in the order in which their first entries come; other lists as they are.
  init(_ references: [Reference], sectioning library: any ContentLibrary) {
    guard references.count >= Self.longList else {
      self.init(references)
      return
    }
    var names: [ListSection.Name] = []
    var members: [ListSection.Name: [Reference]] = [:]
    for reference in references {
      let name = library.entry(reference)?.sectionName ?? .others
      if members[name] == nil { names.append(name) }
      members[name, default: []].append(reference)
    }
    let named = names.filter { $0 != .others }
    let others = members[.others]?.count ?? 0
    // Names for few entries, or for hardly more than one each, would divide the list without making it clearer.
    guard (2...Self.mostSections).contains(names.count), others * 2 <= references.count,
      named.count * 2 <= references.count - others
    else {
      self.init(references)
      return
    }
    names = named + names.filter { $0 == .others }
    var sections: [ListSection] = []
    var rows: [Reference] = []
    for name in names {
      let own = members[name] ?? []
      sections.append(ListSection(name: name, start: rows.count, count: own.count))
      rows += own
    }
    self.init(rows, sections: sections)
  }
}

/// A line of a list on the screen.
package enum ListLine: Equatable, Sendable {
  case row(Int)
  case heading(ListSection)
}

// Headings take lines of their own. Scroll positions count lines, selections rows.
extension ListRows {
  package var lineCount: Int { count + sections.count }

  /// The line of a row.
  package func line(ofRow index: Int) -> Int { index + sections.count { $0.start <= index } }

  /// Nil below the last line.
  package func content(ofLine line: Int) -> ListLine? {
    guard (0..<lineCount).contains(line) else { return nil }
    for (position, section) in sections.enumerated().reversed() where section.start + position <= line {
      return section.start + position == line ? .heading(section) : .row(line - position - 1)
    }
    return .row(line)
  }

  /// Nil for a heading, and below the last line.
  func row(atLine line: Int) -> Int? { if case .row(let index)? = content(ofLine: line) { index } else { nil } }

  /// The lines of a row, with the heading if it is the first of its section.
  func lines(ofRow index: Int) -> ClosedRange<Int> {
    let line = line(ofRow: index)
    return sections.contains { $0.start == index } ? line - 1...line : line...line
  }
}

extension Entry {
  /// The section of a long list that it belongs to.
  fileprivate var sectionName: ListSection.Name {
    if case .guide(let guide) = self, let group = guide.group { return .label(group) }
    return tags.first.map { .label($0.description) } ?? .others
  }
}
