extension Markup {
  /// GitHub Flavored Markdown that helpdeck and other parsers read back as the same tree. A heading of level 1 or 2 becomes
  /// `headingLevel`, deeper ones follow; nil keeps the levels.
  package func markdown(headingLevel: Int? = nil) -> String {
    MarkdownWriter(headingLevel: headingLevel).text(of: blocks)
  }

  /// Text escaped for the middle of a line.
  package static func markdownEscaped(_ text: String) -> String {
    text.escaping(signs)
  }

  private static let signs = Escapes(withBackslash: "\\`*_[]<>&~|")
}

private struct MarkdownWriter {
  let headingLevel: Int?

  func text(of blocks: [Markup.Block]) -> String {
    var text = ""
    var usesPlus = false
    for (position, block) in blocks.enumerated() {
      if position > 0 { text += "\n\n" }
      // Another sign keeps a list apart from the one above it.
      if case .list(let list) = block {
        if position > 0, case .list(let last) = blocks[position - 1], (last.start == nil) == (list.start == nil) {
          usesPlus.toggle()
        } else {
          usesPlus = false
        }
        text += self.text(of: list, usesOtherSign: usesPlus)
      } else {
        text += self.text(of: block)
      }
    }
    return text
  }

  private func text(of block: Markup.Block) -> String {
    switch block {
    case .paragraph(let inlines): return MarkdownLine.text(of: inlines, as: .paragraph)
    case .heading(let level, let inlines):
      let level = headingLevel.map { Markup.shifted(level, to: $0) } ?? level
      return "\(String(repeating: "#", count: level)) \(MarkdownLine.text(of: inlines, as: .heading))"
    case .list(let list): return text(of: list, usesOtherSign: false)
    case .code(let code, let language):
      let fence = String(repeating: "`", count: max(3, code.longestRun(of: "`") + 1))
      return "\(fence)\(language ?? "")\n\(code.isEmpty ? "" : code + "\n")\(fence)"
    case .quote(let blocks): return quoted(text(of: blocks))
    case .callout(let callout, let blocks):
      let isText = if case .paragraph? = blocks.first { true } else { false }
      return quoted("[!\(callout.rawValue.uppercased())]\n\(isText ? "" : "\n")\(text(of: blocks))")
    case .table(let header, let rows, let rightAligned):
      let row = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |" }
      let cells = { (cells: [[Markup.Inline]]) in row(cells.map { MarkdownLine.text(of: $0, as: .cell) }) }
      let rule = header.indices.map { rightAligned.contains($0) ? "---:" : "---" }
      return ([cells(header), row(rule)] + rows.map(cells)).joined(separator: "\n")
    case .rule: return "***"
    case .footnote(let number, let blocks):
      return "[^\(number)]: " + text(of: blocks).indented(by: 4)
    }
  }

  private func text(of list: Markup.List, usesOtherSign: Bool) -> String {
    list.items.enumerated().map { position, item in
      let marker = list.start.map { "\($0 + position)\(usesOtherSign ? ")" : ".") " } ?? (usesOtherSign ? "+ " : "- ")
      let text = text(of: item).indented(by: marker.utf8.count)
      if item.blocks.isEmpty { return String(marker.dropLast()) }
      // Numbers side by side are a date.
      guard list.start != nil, case .list(let inner)? = item.blocks.first, inner.start != nil else {
        return marker + text
      }
      return "\(marker.dropLast())\n\(String(repeating: " ", count: marker.utf8.count))\(text)"
    }.joined(separator: "\n")
  }

  private func text(of item: Markup.Item) -> String {
    let box = item.checkbox
    guard case .paragraph(let inlines)? = item.blocks.first else { return box + text(of: item.blocks) }
    let rest = Array(item.blocks.dropFirst())
    let first = box + MarkdownLine.text(of: inlines, as: .paragraph)
    if rest.isEmpty { return first }
    // Only a list that may interrupt a paragraph stands directly below it.
    if case .list(let list)? = rest.first, list.start == nil || list.start == 1,
      case .paragraph? = list.items.first?.blocks.first
    {
      return "\(first)\n\(text(of: rest))"
    }
    return "\(first)\n\n\(text(of: rest))"
  }

  private func quoted(_ text: String) -> String {
    var quoted = ""
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !quoted.isEmpty { quoted += "\n" }
      quoted += line.isEmpty ? ">" : "> "
      quoted += Substring(line)
    }
    return quoted
  }
}

extension String {
  /// All lines but the first, and those that are empty, moved to the right.
  fileprivate func indented(by columns: Int) -> String {
    hanging("", margin: String(repeating: " ", count: columns))
  }

  func longestRun(of sign: Unicode.Scalar) -> Int {
    var longest = 0
    var count = 0
    for byte in utf8 {
      count = byte == UInt8(ascii: sign) ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }
}
