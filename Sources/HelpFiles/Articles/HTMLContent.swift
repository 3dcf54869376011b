import HelpContent

/// Collects the blocks of elements, and the inlines between them as paragraphs.
struct HTMLContent {
  private let base: AddressBase?
  private var blocks: [Markup.Block] = []
  private var run = InlineRun()
  private var problems = ParsedMarkup(markup: Markup(blocks: []))

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
  private mutating func endParagraph() {
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

  private mutating func content(of nodes: [HTMLNode]) -> [Markup.Block] {
    var inner = HTMLContent(base: base)
    inner.append(nodes)
    let parsed = inner.parsed
    for problem in parsed.problems { problems.add(problem.kind, line: nil) }
    return parsed.markup.blocks
  }

  private mutating func line(of nodes: [HTMLNode]) -> [Markup.Inline] {
    InlineRun(nodes.flatMap { inlines(of: $0) }).line
  }

  /// Runs of blanks are one; a no-break space is a blank too, because editors put it anywhere.
  static func collapsed(_ text: String) -> String {
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

// MARK: Inlines

extension HTMLContent {
  private mutating func inlines(of node: HTMLNode) -> [Markup.Inline] {
    switch node {
    case .text(let text): [.text(Self.collapsed(text))]
    case .element(let element): inlines(of: element)
    }
  }

  private mutating func inlines(of element: HTMLElement) -> [Markup.Inline] {
    if HTMLElement.hidden.contains(element.name) || element.isWordMarker { return [] }
    switch element.name {
    case "br": return [.lineBreak]
    case "img": return image(element)
    case "code", "kbd", "samp", "tt", "pre":
      let code = element.name == "pre" ? element.text : Self.collapsed(element.text)
      return [.code(code)]
    case "li": return [.text("- ")] + element.children.flatMap { inlines(of: $0) } + [.lineBreak]
    case _ where HTMLElement.blocks.contains(element.name):
      return [.lineBreak] + element.children.flatMap { inlines(of: $0) } + [.lineBreak]
    default:
      let inner = InlineRun(element.children.flatMap { inlines(of: $0) }).inlines
      return HTMLElement.inlines(named: element.name, inner, address: element.name == "a" ? address(of: element) : nil)
    }
  }

  private mutating func image(_ element: HTMLElement) -> [Markup.Inline] {
    let description = Self.collapsed(element.attributes["alt"] ?? "")
    let reference = element.attributes["src"] ?? element.attributes["data-src"] ?? ""
    // A picture inside of the page itself has no address.
    if reference.isEmpty || reference.hasPrefix("data:") { return [.text(description)] }
    guard let address = AddressBase.resolve(reference, against: base) else {
      problems.add(.addressNotOpened(reference), line: nil)
      return [.text(description)]
    }
    return [.image(description: description, address: address)]
  }

  /// Nil for an anchor, and where only the text is shown.
  private mutating func address(of element: HTMLElement) -> String? {
    guard let reference = element.attributes["href"], !reference.isEmpty, !reference.hasPrefix("#") else { return nil }
    let address = AddressBase.resolve(reference, against: base)
    if address == nil { problems.add(.addressNotOpened(reference), line: nil) }
    return address
  }
}

extension HTMLElement {
  /// What an element of that name makes of the inlines inside of it. `address` is that of a link.
  static func inlines(named name: String, _ inlines: [Markup.Inline], address: String?) -> [Markup.Inline] {
    guard
      inlines.contains(where: {
        if case .text(let text) = $0 { !text.allSatisfy(\.isWhitespace) } else { $0 != .lineBreak }
      })
    else { return inlines }
    // Blanks and breaks at the ends stay outside: signs beside them would be no emphasis.
    let start = inlines.prefix { $0.isBlank }
    let end = inlines.dropFirst(start.count).reversed().prefix { $0.isBlank }.reversed()
    let middle = InlineRun(Array(inlines.dropFirst(start.count).dropLast(end.count)))
    let (before, inner, after) = middle.withoutBlanks
    let wrapped: [Markup.Inline] =
      switch name {
      case "a": address.map { [.link(inner, address: $0)] } ?? inner
      case "b", "strong": [.strong(inner)]
      case "i", "em", "cite", "dfn", "var": [.emphasis(inner)]
      case "del", "s", "strike": [.strikethrough(inner)]
      case "code", "kbd", "samp", "tt": [.code(Markup(blocks: [.paragraph(inner)]).plainText)]
      case "q": [.text("\u{201C}")] + inner + [.text("\u{201D}")]
      default: inner
      }
    return Array(start) + [Markup.Inline.text(before)] + wrapped + [Markup.Inline.text(after)] + Array(end)
  }

  /// True if an inline element has blocks in it, which HTML does not allow and editors write.
  fileprivate var hasBlocks: Bool {
    name != "a"
      && children.contains { child in
        guard case .element(let element) = child else { return false }
        return HTMLElement.blocks.contains(element.name) || element.hasBlocks
      }
  }
}

extension Markup.Inline {
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .lineBreak: true
    default: false
    }
  }
}

extension InlineRun {
  /// The blank before and behind the inlines, and those.
  fileprivate var withoutBlanks: (before: String, inner: [Markup.Inline], after: String) {
    var inner = inlines
    var (before, after) = ("", "")
    if case .text(let text)? = inner.first, text.utf8.first?.isLineBlank == true {
      before = " "
      inner[0] = .text(text.droppingFirstLineBlanks)
    }
    if case .text(let text)? = inner.last, text.utf8.last?.isLineBlank == true {
      after = " "
      inner[inner.count - 1] = .text(text.droppingLastLineBlanks)
    }
    return (before, inner, after)
  }
}

// MARK: Lists, code, tables, media

extension HTMLContent {
  /// A list directly in a list belongs to the item before it.
  private mutating func append(list element: HTMLElement) {
    var items: [Markup.Item] = []
    for child in element.children {
      switch child {
      case .element(let item) where item.name == "li":
        let blocks = content(of: item.children)
        if !blocks.isEmpty { items.append(Markup.Item(isDone: item.isDone, blocks)) }
      case .element(let other) where !HTMLElement.hidden.contains(other.name):
        let blocks = content(of: [child])
        if let last = items.popLast() {
          items.append(Markup.Item(isDone: last.isDone, last.blocks + blocks))
        } else if !blocks.isEmpty {
          items.append(Markup.Item(blocks))
        }
      case .text(let text) where !text.allSatisfy(\.isWhitespace):
        items.append(Markup.Item(content(of: [child])))
      default: break
      }
    }
    guard !items.isEmpty else { return }
    let start =
      element.name == "ol"
      ? element.attributes["start"].flatMap { Int($0) }.map { max(0, min($0, 999_999_999)) } ?? 1 : nil
    blocks.append(.list(Markup.List(start: start, items)))
  }

  /// A term and what it means are an item.
  private mutating func definitions(in element: HTMLElement) -> [Markup.Item] {
    var items: [Markup.Item] = []
    for case .element(let child) in element.children {
      switch child.name {
      case "div": items += definitions(in: child)
      case "dt":
        let line = self.line(of: child.children)
        if !line.isEmpty { items.append(Markup.Item([.paragraph([.strong(line)])])) }
      default:
        let blocks = content(of: child.children)
        if !blocks.isEmpty { items.append(Markup.Item((items.popLast()?.blocks ?? []) + blocks)) }
      }
    }
    return items
  }

  private mutating func append(code element: HTMLElement) {
    var lines = element.text.replacing("\r\n", with: "\n").replacing("\u{A0}", with: " ")
    while let last = lines.last, last.isWhitespace { lines.removeLast() }
    while let first = lines.first, first == "\n" { lines.removeFirst() }
    guard !lines.isEmpty else { return }
    blocks.append(.code(lines, language: element.codeLanguage))
  }

  private mutating func append(media element: HTMLElement) {
    let inner = element.first { $0.name == "source" && $0.attributes["src"] != nil }
    let reference = [element, inner].lazy.compactMap { $0?.attributes["src"] ?? $0?.attributes["data"] }.first
    guard let reference, !reference.isEmpty, !reference.hasPrefix("about:") else { return append(element.children) }
    guard let address = AddressBase.resolve(reference, against: base) else {
      problems.add(.addressNotOpened(reference), line: nil)
      return
    }
    let title = Self.collapsed(element.attributes["title"] ?? "")
    blocks.append(.paragraph([.link([.text(title.isEmpty ? address : title)], address: address)]))
  }

  private mutating func append(table element: HTMLElement) {
    for case .element(let child) in element.children where child.name == "caption" { append(child.children) }
    endParagraph()
    let rows = HTMLTableRows(element)
    // A table of one cell is a box.
    if rows.cells.count == 1, rows.cells[0].count == 1 {
      let inner = content(of: rows.cells[0][0].children)
      if let callout = Markup.Callout(box: inner) { blocks.append(.callout(callout, inner)) } else { blocks += inner }
      return
    }
    guard !rows.cells.isEmpty else { return }
    let lines = rows.cells.map { $0.map { line(of: $0.children) } }
    let header = rows.hasHeader ? lines[0] : Array(repeating: [], count: lines[0].count)
    let body = rows.hasHeader ? Array(lines.dropFirst()) : lines
    if (header + body.flatMap(\.self)).allSatisfy(\.isEmpty) { return }
    blocks.append(.table(header: header, rows: body, rightAligned: rows.rightAligned))
  }
}

extension HTMLElement {
  /// The state of the box at the start of an item; nil if there is none.
  fileprivate var isDone: Bool? {
    first { $0.name == "input" && $0.attributes["type"]?.lowercased() == "checkbox" }
      .map { $0.attributes["checked"] != nil }
  }

  /// By `language-sh` or `lang-sh`, or by the only class of the code.
  fileprivate var codeLanguage: String? {
    let classes = [self, first { $0.name == "code" }].compactMap { $0?.attributes["class"] }
      .flatMap { $0.split(whereSeparator: \.isWhitespace) }
    for prefix in ["language-", "lang-", "brush:"] {
      if let found = classes.first(where: { $0.hasPrefix(prefix) }) { return String(found.dropFirst(prefix.count)) }
    }
    guard let own = first(where: { $0.name == "code" })?.attributes["class"], !own.isEmpty,
      own.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    return own
  }
}
