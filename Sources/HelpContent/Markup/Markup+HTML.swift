extension Markup {
  /// HTML with all text escaped. The highest heading is `headingLevel`.
  package func html(headingLevel: Int = 3) -> String {
    blocks.map { Self.html($0, headingLevel) }.joined(separator: "\n")
  }

  /// Text escaped for elements and attributes.
  package static func htmlEscaped(_ text: String) -> String {
    text.escaping(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"])
  }

  private static func html(_ block: Block, _ headingLevel: Int) -> String {
    switch block {
    case .paragraph(let spans): return "<p>\(html(spans))</p>"
    case .heading(let level, let spans):
      let tag = "h\(min(6, headingLevel + level - 2))"
      return "<\(tag)>\(html(spans))</\(tag)>"
    case .list(let items): return html(items)
    case .aside(let blocks):
      return "<blockquote>\n\(Markup(blocks: blocks).html(headingLevel: headingLevel))\n</blockquote>"
    case .table(let header, let rows, let rightAligned):
      let row = { (cells: [[Span]], tag: String) in
        "<tr>"
          + cells.enumerated().map { column, cell in
            let style = rightAligned.contains(column) ? " style=\"text-align: right\"" : ""
            return "<\(tag)\(style)>\(html(cell))</\(tag)>"
          }.joined() + "</tr>"
      }
      return "<table>\n\(row(header, "th"))\n" + rows.map { row($0, "td") + "\n" }.joined() + "</table>"
    }
  }

  /// Bulleted and numbered items become separate lists; numbers are kept as written.
  private static func html(_ items: [Item]) -> String {
    var lists: [(isNumbered: Bool, items: [String])] = []
    for item in items {
      let inner = html(item.text) + (item.items.isEmpty ? "" : "\n\(html(item.items))\n")
      let (isNumbered, text): (Bool, String) =
        switch item.marker {
        case .bullet: (false, "<li>\(inner)</li>")
        case .number(let number): (true, "<li value=\"\(number)\">\(inner)</li>")
        }
      if lists.last?.isNumbered == isNumbered {
        lists[lists.endIndex - 1].items.append(text)
      } else {
        lists.append((isNumbered, [text]))
      }
    }
    return lists.map { list in
      let tag = list.isNumbered ? "ol" : "ul"
      return "<\(tag)>\n\(list.items.joined(separator: "\n"))\n</\(tag)>"
    }.joined(separator: "\n")
  }

  private static func html(_ spans: [Span]) -> String {
    spans.map { span in
      switch span {
      case .text(let text): htmlEscaped(text)
      case .strong(let text): "<strong>\(htmlEscaped(text))</strong>"
      case .code(let text): "<code>\(htmlEscaped(text))</code>"
      case .link(let text, let url): "<a href=\"\(htmlEscaped(url))\">\(htmlEscaped(text))</a>"
      case .lineBreak: "<br>"
      }
    }.joined()
  }
}
