import HelpContent

extension ImportedFile.Entry {
  /// The same entry, retired.
  var retired: Self {
    let margin = "\(section.rawValue):\n"
    guard let yaml = YamlLines(margin + piece.text), let item = yaml.root[section.rawValue]?.block.items?.first?.block
    else { return self }
    var entry = self
    entry.piece.text = String(yaml.retiring(item).dropFirst(margin.count))
    return entry
  }

  var isRetired: Bool { retired == self }
}

extension ImportedFile.Piece {
  /// The same service, retired.
  var retired: Self {
    guard let yaml = YamlLines(text) else { return self }
    return Self(source: source, text: yaml.retiring(yaml.root))
  }
}

extension YamlLines {
  /// The text with `status: retired` in an entry, behind its id.
  fileprivate func retiring(_ entry: YamlBlock) -> String {
    let word = EntryStatus.retired.rawValue
    guard let id = entry["id"], entry.value["status"] != .text(word) else { return lines.joined(separator: "\n") }
    let line = String(repeating: " ", count: id.margin) + "status: \(word)"
    var lines = lines
    if let status = entry["status"] {
      lines.replaceSubrange(status.lines, with: [line])
    } else {
      lines.insert(line, at: id.lines.upperBound)
    }
    return lines.joined(separator: "\n")
  }
}
