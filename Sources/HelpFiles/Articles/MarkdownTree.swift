import HelpContent

/// Makes markup of cmark-gfm's tree.
struct MarkdownTree {
  private let source: MarkdownSource
  private let isEscaped: Bool
  private let mending: MarkdownMending
  private let base: AddressBase?
  private(set) var parsed = ParsedMarkup(markup: Markup(blocks: []))
  private var footnoteCount = 0
  /// The line of the block that is being read.
  private var line: Int?

  /// Deeper than any text that people write; what is below becomes text.
  private static let maxDepth = 48

  init(source: MarkdownSource, tables: MarkdownTables, mending: MarkdownMending, base: AddressBase?) {
    self.source = source
    isEscaped = source.holds("\\", "*")
    self.mending = mending
    self.base = base
    for line in tables.linesInTables { parsed.add(.lineInTable, line: line) }
    for list in MarkdownLists(source).outsideItems {
      parsed.add(.listOutsideItem(columns: list.columns), line: list.line)
    }
  }

  mutating func read(_ root: MarkdownNode) {
    parsed.markup = Markup(blocks: blocks(of: root, depth: 0))
    parsed.problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  // MARK: Blocks

  private mutating func blocks(of node: MarkdownNode, depth: Int) -> [Markup.Block] {
    guard depth < Self.maxDepth else {
      parsed.add(.nestedTooDeep, line: node.line)
      let text = InlineRun([.text(mending.restored(node.flatText))])
      return text.line.isEmpty ? [] : [.paragraph(SoftBreaks.joined(text.line))]
    }
    var blocks: [Markup.Block] = []
    for child in node.children { blocks += self.blocks(from: child, depth: depth) }
    return blocks
  }

  private mutating func blocks(from node: MarkdownNode, depth: Int) -> [Markup.Block] {
    line = node.line ?? line
    switch node.kind {
    case .paragraph:
      let inlines = self.line(of: node)
      return inlines.isEmpty ? [] : [.paragraph(inlines)]
    case .heading:
      let inlines = self.line(of: node)
      return inlines.isEmpty ? [] : [.heading(level: node.level, inlines)]
    case .list: return [.list(list(node, depth: depth))]
    case .codeBlock:
      var code = mending.restored(node.literal)
      if code.hasSuffix("\n") { code.removeLast() }
      let language = mending.restored(node.info).split(whereSeparator: \.isWhitespace).first.map(String.init)
      return [.code(code, language: language)]
    case .quote:
      let quote = quote(node, depth: depth)
      return quote == .quote([]) ? [] : [quote]
    case .htmlBlock: return html(mending.restored(node.literal))
    case .rule: return [.rule]
    case .table: return [table(node)]
    case .footnote:
      footnoteCount += 1
      let number = footnoteCount
      return [.footnote(number, blocks(of: node, depth: depth + 1))]
    default: return blocks(of: node, depth: depth + 1)
    }
  }

  private mutating func list(_ node: MarkdownNode, depth: Int) -> Markup.List {
    let start = node.start
    var items: [Markup.Item] = []
    for child in node.children {
      if let start, let line = child.line, let written = number(inLine: line), written != start,
        written != start + items.count
      {
        parsed.add(.itemNumber(written: written, shown: start + items.count), line: line)
      }
      let isTask = child.line.map(isTask(inLine:)) ?? false
      let item = Markup.Item(blocks(of: child, depth: depth + 1))
      items.append(isTask ? item.asTask : item)
    }
    return Markup.List(start: start, items)
  }

  /// The number of the item that begins a line.
  private func number(inLine line: Int) -> Int? {
    guard let rest = source.line(line)?.drop(while: { " >-+*".utf8.contains($0) }) else { return nil }
    let digits = rest.prefix(while: \.isASCIIDigit)
    guard let sign = rest[digits.endIndex...].first, ".)".utf8.contains(sign) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Returns whether a box follows the marker. The parser's own extension does not see those in quotes.
  private func isTask(inLine line: Int) -> Bool {
    guard let rest = source.line(line)?.drop(while: { " >-+*.)0123456789".utf8.contains($0) }) else { return false }
    return ["[ ] ", "[x] ", "[X] "].contains { rest.starts(with: $0.utf8) }
  }

  /// GitHub's `[!NOTE]` makes a callout.
  private mutating func quote(_ node: MarkdownNode, depth: Int) -> Markup.Block {
    let blocks = self.blocks(of: node, depth: depth + 1)
    guard case .paragraph(let inlines)? = blocks.first, case .text(let text)? = inlines.first, text.hasPrefix("[!"),
      let end = text.firstIndex(of: "]"),
      let callout = Markup.Callout(named: text[text.index(text.startIndex, offsetBy: 2)..<end])
    else { return .quote(blocks) }
    var rest = InlineRun([.text(String(text[text.index(after: end)...]))])
    for inline in inlines.dropFirst() { rest.append(inline) }
    let first = rest.line
    return .callout(callout, (first.isEmpty ? [] : [.paragraph(first)]) + blocks.dropFirst())
  }

  private mutating func table(_ node: MarkdownNode) -> Markup.Block {
    var rows: [[[Markup.Inline]]] = []
    for row in node.children {
      var cells: [[Markup.Inline]] = []
      for cell in row.children { cells.append(self.line(of: cell)) }
      rows.append(cells)
    }
    return .table(
      header: rows.first ?? [], rows: Array(rows.dropFirst()), rightAligned: node.rightAligned)
  }

  /// Elements that HTML does not have, such as `<Enter>`, are text.
  private mutating func html(_ source: String) -> [Markup.Block] {
    if let tag = HTMLTag(source[...]), !tag.isKnown {
      let text = InlineRun([.text(source)]).line
      return text.isEmpty ? [] : [.paragraph(SoftBreaks.joined(text))]
    }
    let inner = HTMLReader(base: base).read(source)
    for problem in inner.problems { parsed.add(problem.kind, line: line) }
    return inner.markup.blocks
  }

  // MARK: Inlines

  private mutating func line(of node: MarkdownNode) -> [Markup.Inline] {
    let run = self.run(of: node, depth: 0)
    return SoftBreaks.joined(run.line)
  }

  private mutating func run(of node: MarkdownNode, depth: Int) -> InlineRun {
    guard depth < Self.maxDepth else {
      parsed.add(.nestedTooDeep, line: line)
      return InlineRun([.text(mending.restored(node.flatText))])
    }
    var elements = OpenElements()
    for child in node.children { append(child, to: &elements, depth: depth) }
    return elements.closed
  }

  private mutating func append(_ node: MarkdownNode, to run: inout OpenElements, depth: Int) {
    let kind = node.kind
    switch kind {
    case .text:
      let text = mending.restored(node.literal)
      for address in Markup.refusedAddresses(in: text) { parsed.add(.addressNotOpened(address), line: line) }
      if !isEscaped, Self.hasUnmatchedAsterisks(text) { parsed.add(.unmatchedAsterisks, line: line) }
      run.append(.text(text))
    case .softBreak: run.append(.text("\n"))
    case .lineBreak: run.append(.lineBreak)
    case .code: run.append(.code(mending.restored(node.literal)))
    case .html: html(mending.restored(node.literal), to: &run)
    case .emphasis, .strong, .strikethrough:
      let inner = self.run(of: node, depth: depth + 1).inlines
      guard !inner.isEmpty else { return }
      run.append(kind == .strong ? .strong(inner) : kind == .emphasis ? .emphasis(inner) : .strikethrough(inner))
    case .link:
      let address = mending.restored(node.address)
      let text = mending.restored(node.flatText)
      let isBare = Markup.isWritten(address, as: text)
      link(isBare ? InlineRun([.text(text)]) : self.run(of: node, depth: depth + 1), to: address, in: &run)
    case .image:
      let description = mending.restored(node.flatText).withBlanksForLineFeeds
      image(description, at: mending.restored(node.address), in: &run)
    case .footnoteReference: run.append(Int(node.literal).map { .footnoteReference($0) } ?? .text(""))
    default: for child in node.children { append(child, to: &run, depth: depth + 1) }
    }
  }

  private mutating func link(_ text: InlineRun, to reference: String, in run: inout OpenElements) {
    if let address = AddressBase.resolve(reference, against: base) {
      let inlines = text.isEmpty ? [.text(address)] : text.inlines
      run.append(.link(inlines, address: address))
    } else {
      if !reference.hasPrefix("#") { parsed.add(.addressNotOpened(reference), line: line) }
      for inline in text.inlines { run.append(inline) }
    }
  }

  private mutating func image(_ description: String, at reference: String, in run: inout OpenElements) {
    if let address = AddressBase.resolve(reference, against: base) {
      run.append(.image(description: description, address: address))
    } else {
      parsed.add(.addressNotOpened(reference), line: line)
      run.append(.text(description))
    }
  }

  private mutating func html(_ source: String, to run: inout OpenElements) {
    guard let tag = HTMLTag(source[...]) else {
      // Comments say nothing.
      if !source.hasPrefix("<!") && !source.hasPrefix("<?") { run.append(.text(source)) }
      return
    }
    guard tag.isKnown else { return run.append(.text(source)) }
    switch tag.name {
    case "br": run.append(.lineBreak)
    case "img": image(tag.attribute("alt") ?? "", at: tag.attribute("src") ?? "", in: &run)
    default: tag.isEnd ? run.close(tag.name, base) : run.open(tag)
    }
  }

  /// `**` beside a letter that are left after parsing, and are not escaped.
  private static func hasUnmatchedAsterisks(_ text: String) -> Bool {
    guard text.hasByte(UInt8(ascii: "*")) else { return false }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { position in
      guard scalars[position] == "*", position + 1 < scalars.count, scalars[position + 1] == "*" else { return false }
      let before = position > 0 ? scalars[position - 1] : " "
      let after = position + 2 < scalars.count ? scalars[position + 2] : " "
      return before != "*" && after != "*" && !(before.properties.isWhitespace && after.properties.isWhitespace)
    }
  }
}

extension Markup.Item {
  /// The item with the box at the start of its text as its state.
  fileprivate var asTask: Markup.Item {
    guard case .paragraph(let inlines)? = blocks.first, case .text(let text)? = inlines.first else { return self }
    for (box, isDone) in [("[ ] ", false), ("[x] ", true), ("[X] ", true)] where text.hasPrefix(box) {
      let line = InlineRun([.text(String(text.dropFirst(box.count)))] + inlines.dropFirst()).line
      return Markup.Item(isDone: isDone, [.paragraph(line)] + blocks.dropFirst())
    }
    return self
  }
}

extension Markup.Callout {
  /// Nil for a name that is none of GitHub's.
  init?(named name: Substring) {
    switch name.lowercased() {
    case "note", "tip", "important", "info": self = .note
    case "warning", "caution", "danger": self = .warning
    default: return nil
    }
  }
}
