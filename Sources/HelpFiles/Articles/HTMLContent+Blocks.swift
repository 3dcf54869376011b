import HelpContent

/// Lists, code, tables and media.
extension HTMLContent {
  /// A list directly in a list belongs to the item before it.
  mutating func append(list element: HTMLElement) {
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
  mutating func definitions(in element: HTMLElement) -> [Markup.Item] {
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

  mutating func append(code element: HTMLElement) {
    var lines = element.text.replacing("\r\n", with: "\n").replacing("\u{A0}", with: " ")
    while let last = lines.last, last.isWhitespace { lines.removeLast() }
    while let first = lines.first, first == "\n" { lines.removeFirst() }
    guard !lines.isEmpty else { return }
    blocks.append(.code(lines, language: element.codeLanguage))
  }

  mutating func append(media element: HTMLElement) {
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

  mutating func append(table element: HTMLElement) {
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
    let bold = rows.hasHeader ? nil : Self.boldHeader(of: lines)
    let header = bold ?? (rows.hasHeader ? lines[0] : Array(repeating: [], count: lines[0].count))
    let body = rows.hasHeader || bold != nil ? Array(lines.dropFirst()) : lines
    if (header + body.flatMap(\.self)).allSatisfy(\.isEmpty) { return }
    blocks.append(.table(header: header, rows: body, rightAligned: rows.rightAligned))
  }
}

extension HTMLContent {
  /// A first row of nothing but bold cells, unlike those below it: editors without header cells write one so.
  private static func boldHeader(of lines: [[[Markup.Inline]]]) -> [[Markup.Inline]]? {
    let bold = { (row: [[Markup.Inline]]) -> [[Markup.Inline]]? in
      let cells = row.compactMap { cell -> [Markup.Inline]? in
        guard cell.count == 1, case .strong(let inner)? = cell.first else { return nil }
        return inner
      }
      return cells.count == row.count ? cells : nil
    }
    guard lines.count > 1, let header = lines.first.flatMap(bold), bold(lines[1]) == nil else { return nil }
    return header
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
