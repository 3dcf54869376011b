extension Markup {
  /// The text without markup, for copying and searching.
  package var plainText: String { Self.plainText(blocks) }

  /// The plain text of `text`, without building blocks if there is no markup.
  package static func plainText(of text: String) -> String {
    mayHoldMarkup(text) ? Markup(parsing: text).plainText : text
  }

  static func plainText(_ spans: [Span]) -> String {
    var text = ""
    write(spans, to: &text)
    return text
  }

  private static func plainText(_ blocks: [Block]) -> String {
    var text = ""
    for block in blocks {
      if !text.isEmpty { text += "\n\n" }
      switch block {
      case .paragraph(let spans), .heading(_, let spans): write(spans, to: &text)
      case .list(let items): write(items, to: &text)
      case .table(let header, let rows, _):
        for (index, row) in ([header] + rows).enumerated() {
          if index > 0 { text += "\n" }
          text += row.map(plainText).joined(separator: " | ")
        }
      case .aside(let blocks): text += plainText(blocks)
      }
    }
    return text
  }

  private static func write(_ items: [Item], indentation: String = "", to text: inout String) {
    for (index, item) in items.enumerated() {
      if index > 0 { text += "\n" }
      let marker =
        switch item.marker {
        case .bullet: "- "
        case .number(let number): "\(number). "
        }
      let inner = indentation + String(repeating: " ", count: marker.utf8.count)
      text += indentation + marker
      write(item.text, lineStart: inner, to: &text)
      if !item.items.isEmpty { text += "\n" }
      write(item.items, indentation: inner, to: &text)
    }
  }

  private static func write(_ spans: [Span], lineStart: String = "", to result: inout String) {
    for span in spans {
      switch span {
      case .text(let text), .strong(let text), .code(let text): result += text
      case .link(let text, let url): result += text == url ? text : "\(text) (\(url))"
      case .lineBreak: result += "\n" + lineStart
      }
    }
  }

  /// False if parsing cannot change the text, as for most titles and short answers.
  private static func mayHoldMarkup(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first.isBlank || last.isBlank || "#>-0123456789".utf8.contains(first)
      || text.utf8.contains { byte in
        switch byte {
        case .newline, UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["): true
        default: false
        }
      }
  }
}
