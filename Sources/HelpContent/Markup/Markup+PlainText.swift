extension Markup {
  /// What a person reads, without the signs of the notation: for copying and for searching.
  package var plainText: String { Self.plainText(blocks) }

  /// The plain text of a text that need not be parsed for anything else.
  package static func plainText(of text: String) -> String {
    mayHoldMarkup(text) ? Markup(parsing: text).plainText : text
  }

  static func plainText(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .text(let text), .strong(let text), .code(let text): text
      case .link(let text, let url): text == url ? text : "\(text) (\(url))"
      case .lineBreak: "\n"
      }
    }.joined()
  }

  private static func plainText(_ blocks: [Block]) -> String {
    blocks.map(plainText).joined(separator: "\n\n")
  }

  private static func plainText(_ block: Block) -> String {
    switch block {
    case .paragraph(let spans), .heading(_, let spans): plainText(spans)
    case .list(let items): items.map { plainText($0, indentation: "") }.joined(separator: "\n")
    case .table(let header, let rows):
      ([header] + rows).map { $0.map(plainText).joined(separator: " | ") }.joined(separator: "\n")
    case .aside(let blocks): plainText(blocks)
    }
  }

  private static func plainText(_ item: Item, indentation: String) -> String {
    let marker =
      switch item.marker {
      case .bullet: "- "
      case .number(let number): "\(number). "
      }
    let inner = indentation + String(repeating: " ", count: marker.utf8.count)
    let text = plainText(item.text).split(separator: "\n", omittingEmptySubsequences: false)
    return
      ([indentation + marker + text.joined(separator: "\n" + inner)]
      + item.items.map { plainText($0, indentation: inner) }).joined(separator: "\n")
  }

  /// False for a line that reads the same before and after parsing, as most titles and short answers do.
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
