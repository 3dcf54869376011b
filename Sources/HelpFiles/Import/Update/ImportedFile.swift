import HelpContent

/// What sources said of a file's service and entries, each in the words of the draft and with the name of its source.
struct ImportedFile: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var source: String
    /// Lines as in a file, with their line ends.
    var text: String
  }

  struct Entry: Equatable, Sendable {
    let section: ServiceSection
    var id: String
    var piece: Piece

    /// The same for no other entry of the file.
    var key: String { "\(section.rawValue)/\(id)" }
  }

  /// All that is not in an entry.
  var head: Piece
  var entries: [Entry]

  /// The file with all entries.
  var text: String {
    head.text
      + sections.map { section in
        "\(section.rawValue):\n" + entries.filter { $0.section == section }.map(\.piece.text).joined()
      }.joined()
  }

  /// With all pieces from this source.
  func from(_ source: String) -> Self {
    var file = self
    file.head.source = source
    for index in entries.indices { file.entries[index].piece.source = source }
    return file
  }

  /// In the order of their first entries.
  private var sections: [ServiceSection] {
    entries.reduce(into: []) { if !$0.contains($1.section) { $0.append($1.section) } }
  }
}

extension ImportedFile {
  /// Divides the text of a file, in pieces without the name of their source; nil if it has errors of syntax.
  init?(_ text: String) {
    guard let yaml = YamlLines(text), let members = yaml.root.members else { return nil }
    var taken: Set<Int> = []
    var entries: [Entry] = []
    let joined = { (lines: Range<Int>) in yaml.lines[lines].map { $0 + "\n" }.joined() }
    // The last line has no text.
    let count = yaml.lines.last == "" ? yaml.lines.count - 1 : yaml.lines.count
    for (number, member) in members.enumerated() {
      guard let section = ServiceSection(rawValue: member.key), let items = member.block.items,
        items.allSatisfy({ $0.id != nil })
      else { continue }
      let end = number + 1 < members.count ? members[number + 1].lines.lowerBound : count
      taken.formUnion(member.lines.lowerBound..<end)
      for (number, item) in items.enumerated() {
        let whole = item.whole.lowerBound..<(number + 1 < items.count ? item.whole.upperBound : end)
        entries.append(
          Entry(section: section, id: item.id ?? "", piece: Piece(source: "", text: joined(whole))))
      }
    }
    head = Piece(
      source: "", text: (0..<count).filter { !taken.contains($0) }.map { yaml.lines[$0] + "\n" }.joined())
    self.entries = entries
  }
}
