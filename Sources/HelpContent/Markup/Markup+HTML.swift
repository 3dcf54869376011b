extension Markup {
  /// HTML with all text escaped. A heading of level 1 or 2 becomes `headingLevel`, deeper ones follow.
  package func html(headingLevel: Int = 3) -> String { Self.html(blocks, headingLevel) }

  /// The level of a heading below one of `headingLevel - 1`.
  static func shifted(_ level: Int, to headingLevel: Int) -> Int { min(6, headingLevel + max(0, level - 2)) }

  /// Text escaped for elements and attributes.
  package static func htmlEscaped(_ text: String) -> String {
    text.escaping(htmlSigns)
  }

  private static let htmlSigns: Escapes = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]

  private static func html(_ blocks: [Block], _ headingLevel: Int) -> String {
    blocks.map { html($0, headingLevel) }.joined(separator: "\n")
  }

  private static func html(_ block: Block, _ headingLevel: Int) -> String {
    switch block {
    case .paragraph(let inlines): return "<p>\(html(inlines))</p>"
    case .heading(let level, let inlines):
      let tag = "h\(shifted(level, to: headingLevel))"
      return "<\(tag)>\(html(inlines))</\(tag)>"
    case .list(let list):
      let tag = list.start == nil ? "ul" : "ol"
      let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
      let items = list.items.map { "<li>\($0.html(headingLevel))</li>\n" }.joined()
      return "<\(tag)\(start)>\n\(items)</\(tag)>"
    case .code(let code, let language):
      let lines = code.isEmpty ? "" : code + "\n"
      let name = language.map { " class=\"language-\(htmlEscaped($0))\"" } ?? ""
      return "<pre><code\(name)>\(htmlEscaped(lines))</code></pre>"
    case .quote(let blocks): return "<blockquote>\n\(html(blocks, headingLevel))\n</blockquote>"
    case .callout(let callout, let blocks):
      return "<blockquote class=\"\(callout.rawValue)\">\n\(html(blocks, headingLevel))\n</blockquote>"
    case .table(let header, let rows, let rightAligned): return html(header, rows, rightAligned)
    case .rule: return "<hr>"
    case .footnote(let number, let blocks):
      return "<aside id=\"fn\(number)\">\n<p>[\(number)]</p>\n\(html(blocks, headingLevel))\n</aside>"
    }
  }

  private static func html(_ header: [[Inline]], _ rows: [[[Inline]]], _ rightAligned: Set<Int>) -> String {
    let row = { (cells: [[Inline]], tag: String) in
      "<tr>"
        + cells.enumerated().map { column, cell in
          let style = rightAligned.contains(column) ? " style=\"text-align: right\"" : ""
          return "<\(tag)\(style)>\(html(cell))</\(tag)>"
        }.joined() + "</tr>\n"
    }
    let head = header.allSatisfy(\.isEmpty) ? "" : row(header, "th")
    return "<table>\n\(head)\(rows.map { row($0, "td") }.joined())</table>"
  }

  fileprivate static func html(_ inlines: [Inline]) -> String { inlines.map(html).joined() }

  private static func html(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): htmlEscaped(text)
    case .emphasis(let inlines): "<em>\(html(inlines))</em>"
    case .strong(let inlines): "<strong>\(html(inlines))</strong>"
    case .strikethrough(let inlines): "<del>\(html(inlines))</del>"
    case .code(let code): "<code>\(htmlEscaped(code))</code>"
    case .link(let inlines, let address): "<a href=\"\(htmlEscaped(address))\">\(html(inlines))</a>"
    case .image(let description, let address):
      "<img src=\"\(htmlEscaped(address))\" alt=\"\(htmlEscaped(description))\">"
    case .lineBreak: "<br>"
    case .footnoteReference(let number): "<sup><a href=\"#fn\(number)\">\(number)</a></sup>"
    }
  }
}

extension Markup.Item {
  /// A paragraph at the start is not wrapped in an element.
  fileprivate func html(_ headingLevel: Int) -> String {
    let box = isDone.map { "<input type=\"checkbox\"\($0 ? " checked" : "") disabled> " } ?? ""
    guard case .paragraph(let inlines)? = blocks.first else {
      return box + (blocks.isEmpty ? "" : "\n" + Markup(blocks: blocks).html(headingLevel: headingLevel) + "\n")
    }
    let rest = Markup(blocks: Array(blocks.dropFirst()))
    return box + Markup.html(inlines)
      + (rest.blocks.isEmpty ? "" : "\n" + rest.html(headingLevel: headingLevel) + "\n")
  }
}
