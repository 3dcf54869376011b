extension Markup {
  /// The text without markup, for copying and searching. Code keeps its lines.
  package var plainText: String { Self.plainText(of: blocks) }

  static func plainText(of inlines: [Inline]) -> String {
    var text = ""
    for inline in inlines { inline.write(to: &text) }
    return text
  }

  private static func plainText(of blocks: [Block]) -> String {
    var text = ""
    for block in blocks {
      let lines = plainText(of: block)
      if !text.isEmpty, !lines.isEmpty { text += "\n\n" }
      text += lines
    }
    return text
  }

  private static func plainText(of block: Block) -> String {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): plainText(of: inlines)
    case .list(let list): plainText(of: list)
    case .code(let code, _): code
    case .quote(let blocks), .callout(.note, let blocks): plainText(of: blocks)
    case .callout(.warning, let blocks): plainText(of: blocks).hanging("! ")
    case .table(let header, let rows, _):
      ([header] + rows).filter { $0.contains { !$0.isEmpty } }.map { row in
        row.map { plainText(of: $0).replacing("\n", with: " / ") }.joined(separator: " | ")
      }.joined(separator: "\n")
    case .rule: ""
    case .footnote(let number, let blocks): plainText(of: blocks).hanging("[\(number)] ")
    }
  }

  private static func plainText(of list: List) -> String {
    list.items.enumerated().map { position, item in
      plainText(ofItem: item.blocks).hanging(list.marker(at: position) + item.checkbox)
    }.joined(separator: list.isSpaced ? "\n\n" : "\n")
  }

  /// A list directly below a paragraph is not separated from it.
  private static func plainText(ofItem blocks: [Block]) -> String {
    var text = ""
    for block in blocks {
      if !text.isEmpty {
        if case .list = block { text += "\n" } else { text += "\n\n" }
      }
      text += plainText(of: block)
    }
    return text
  }
}

extension Markup.Inline {
  fileprivate func write(to result: inout String) {
    switch self {
    case .text(let text), .code(let text): result += text
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines):
      for inline in inlines { inline.write(to: &result) }
    case .link(let inlines, let address):
      let text = Markup.plainText(of: inlines)
      result += Markup.isWritten(address, as: text) ? text : "\(text) (\(address))"
    case .image(let description, let address):
      result += description.isEmpty ? address : "\(description) (\(address))"
    case .lineBreak: result += "\n"
    case .footnoteReference(let number): result += "[\(number)]"
    }
  }
}

extension Markup.List {
  /// The sign before an item, with a blank: `- ` or `1. `.
  package func marker(at position: Int) -> String { start.map { "\($0 + position). " } ?? "- " }
}

extension Markup.List {
  /// True if an item has more than a paragraph and lists: blank lines then part the items.
  package var isSpaced: Bool {
    items.contains { item in
      item.blocks.dropFirst().contains { if case .list = $0 { false } else { true } }
    }
  }
}

extension Markup.Item {
  /// As in Markdown; empty unless the item is a task.
  package var checkbox: String { isDone.map { $0 ? "[x] " : "[ ] " } ?? "" }
}

extension String {
  /// The text behind `marker`, with its other lines indented below its first one.
  package func hanging(_ marker: String) -> String {
    hanging(marker, margin: String(repeating: " ", count: marker.count))
  }

  /// The text behind `marker`, with its other lines, unless they are empty, behind `margin`.
  func hanging(_ marker: String, margin: String) -> String {
    var text = marker
    var isFirst = true
    for line in utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !isFirst { text += line.isEmpty ? "\n" : "\n" + margin }
      text += Substring(line)
      isFirst = false
    }
    return text
  }
}
