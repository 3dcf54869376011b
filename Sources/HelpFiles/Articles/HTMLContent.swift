import HelpContent

/// Collects the blocks of elements, and the inlines between them as paragraphs.
struct HTMLContent {
  let base: AddressBase?
  var blocks: [Markup.Block] = []
  private var run = InlineRun()
  var problems = ParsedMarkup(markup: Markup(blocks: []))

  init(base: AddressBase?) { self.base = base }

  var parsed: ParsedMarkup {
    var content = self
    content.endParagraph()
    content.problems.markup = Markup(blocks: content.blocks)
    return content.problems
  }

  mutating func append(_ nodes: [HTMLNode]) {
    var rest = nodes[...]
    while let node = rest.popFirst() {
      guard let first = WordListItem(node) else {
        append(node)
        continue
      }
      var items = [(item: first, blocks: content(of: first.element.children))]
      while let next = rest.first {
        if let item = WordListItem(next) {
          items.append((item, content(of: item.element.children)))
        } else if case .text(let text) = next, text.allSatisfy(\.isWhitespace) {
        } else {
          break
        }
        rest.removeFirst()
      }
      endParagraph()
      let list = WordListItem.list(items[...])
      if !list.items.isEmpty { blocks.append(.list(list)) }
    }
  }

  private mutating func append(_ node: HTMLNode) {
    switch node {
    case .text(let text): run.append(.text(Self.collapsed(text)))
    case .element(let element): append(element)
    }
  }

  private mutating func append(_ element: HTMLElement) {
    if HTMLElement.hidden.contains(element.name) || element.isWordMarker { return }
    guard HTMLElement.blocks.contains(element.name) || element.hasBlocks else {
      for inline in inlines(of: element) { run.append(inline) }
      return
    }
    endParagraph()
    appendBlock(element)
    endParagraph()
  }

  private mutating func appendBlock(_ element: HTMLElement) {
    if let callout = element.callout {
      let inner = content(of: element.children)
      if !inner.isEmpty { blocks.append(.callout(callout, inner)) }
      return
    }
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let line = self.line(of: element.children)
      if !line.isEmpty { blocks.append(.heading(level: Int(element.name.dropFirst()) ?? 2, line)) }
    case "ul", "ol", "menu", "dir": append(list: element)
    case "dl":
      let items = definitions(in: element)
      if !items.isEmpty { blocks.append(.list(Markup.List(items))) }
    case "pre": append(code: element)
    case "blockquote":
      let inner = content(of: element.children)
      if !inner.isEmpty { blocks.append(.quote(inner)) }
    case "hr": blocks.append(.rule)
    case "table": append(table: element)
    case "summary", "legend":
      let line = self.line(of: element.children)
      if !line.isEmpty { blocks.append(.paragraph([.strong(line)])) }
    case "iframe", "video", "audio", "embed", "object": append(media: element)
    default: append(element.children)
    }
  }

  /// Blank lines of breaks part paragraphs.
  mutating func endParagraph() {
    var paragraph = InlineRun()
    var breaks = 0
    let end = { (paragraph: InlineRun, blocks: inout [Markup.Block]) in
      let line = paragraph.line
      if !line.isEmpty { blocks.append(.paragraph(line)) }
    }
    for inline in run.inlines {
      switch inline {
      case .lineBreak: breaks += 1
      case .text(let text) where breaks > 0 && text.utf8.allSatisfy(\.isLineBlank): continue
      default:
        if breaks > 1 {
          end(paragraph, &blocks)
          paragraph = InlineRun()
        }
        breaks = 0
      }
      paragraph.append(inline)
    }
    end(paragraph, &blocks)
    run = InlineRun()
  }

  mutating func content(of nodes: [HTMLNode]) -> [Markup.Block] {
    var inner = HTMLContent(base: base)
    inner.append(nodes)
    let parsed = inner.parsed
    for problem in parsed.problems { problems.add(problem.kind, line: nil) }
    return parsed.markup.blocks
  }

  mutating func line(of nodes: [HTMLNode]) -> [Markup.Inline] {
    InlineRun(nodes.flatMap { inlines(of: $0) }).line
  }

  /// Runs of blanks are one; a no-break space is a blank too, because editors put it anywhere.
  static func collapsed(_ text: String) -> String {
    // Nearly all texts.
    if !text.hasByte(where: \.mayCollapse) && !text.hasBytes(of: "  ") { return text }
    var collapsed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{C}", "\u{A0}": if collapsed.last != " " { collapsed.append(" ") }
      case "\u{200B}", "\u{FEFF}", "\u{AD}": break
      default: collapsed.append(scalar)
      }
    }
    return String(collapsed)
  }
}

extension UInt8 {
  /// A blank other than a space, or the first byte of a character that nobody sees.
  fileprivate var mayCollapse: Bool { self < 0x20 || self == 0xC2 || self == 0xE2 || self == 0xEF }
}
