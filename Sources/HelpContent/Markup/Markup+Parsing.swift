extension Markup {
  /// Parses any text. Text that is not valid markup is kept as written.
  package init(parsing text: String) {
    var parser = BlockParser(MarkupLine.lines(of: Array(text.utf8)[...]))
    self.init(blocks: parser.blocks())
  }
}

private struct BlockParser {
  private let lines: [MarkupLine]
  private let isInsideAside: Bool
  private var position = 0

  init(_ lines: [MarkupLine], isInsideAside: Bool = false) {
    self.lines = lines
    self.isInsideAside = isInsideAside
  }

  mutating func blocks() -> [Markup.Block] {
    var blocks: [Markup.Block] = []
    while position < lines.count {
      switch kind(at: position) {
      case .blank: position += 1
      case .heading(let level, let title):
        position += 1
        blocks.append(.heading(level: level, Markup.spans(of: Array(title))))
      case .item: blocks.append(list())
      case .aside: blocks.append(aside())
      case .text: blocks.append(table() ?? paragraph())
      }
    }
    return blocks
  }

  /// Asides do not nest: a marker within one is text.
  private func kind(at index: Int) -> MarkupLine.Kind {
    if isInsideAside, case .aside = lines[index].kind { return .text }
    return lines[index].kind
  }

  private mutating func paragraph() -> Markup.Block {
    var text = JoinedLines(lines[position].bytes)
    position += 1
    while position < lines.count, !interruptsParagraph(at: position) {
      text.append(lines[position].bytes)
      position += 1
    }
    return .paragraph(Markup.spans(of: text.bytes))
  }

  /// Directly below text only the number 1 starts a list, because a sentence may wrap before `20. `.
  private func interruptsParagraph(at index: Int) -> Bool {
    switch kind(at: index) {
    case .blank, .heading, .aside, .item(.bullet, _), .item(.number(1), _): true
    case .item: false
    case .text: startsTable(at: index)
    }
  }

  private mutating func aside() -> Markup.Block {
    let start = position
    while position < lines.count, lines[position].bytes.first == UInt8(ascii: ">") { position += 1 }
    var inner = BlockParser(lines[start..<position].map(\.insideAside), isInsideAside: true)
    return .aside(inner.blocks())
  }

  private func startsTable(at index: Int) -> Bool {
    index + 1 < lines.count && MarkupTable(header: lines[index], delimiter: lines[index + 1]) != nil
  }

  private mutating func table() -> Markup.Block? {
    guard position + 1 < lines.count,
      var table = MarkupTable(header: lines[position], delimiter: lines[position + 1])
    else { return nil }
    position += 2
    while position < lines.count, MarkupTable.isRow(lines[position]) {
      table.append(lines[position])
      position += 1
    }
    return .table(
      header: table.header.map(Markup.spans), rows: table.rows.map { $0.map(Markup.spans) },
      rightAligned: table.rightAligned)
  }
}

extension BlockParser {
  private struct ItemDraft {
    let marker: Markup.Item.Marker
    var text: JoinedLines
    var items: [ItemDraft] = []

    var item: Markup.Item {
      Markup.Item(marker, Markup.spans(of: text.bytes), items: items.map(\.item))
    }

    /// The text that a line without a marker continues.
    var lastText: JoinedLines {
      get { items.last?.text ?? text }
      set { if items.isEmpty { text = newValue } else { items[items.endIndex - 1].text = newValue } }
    }
  }

  /// Lists have two levels; deeper items are put on the second.
  private mutating func list() -> Markup.Block {
    let indentation = lines[position].indentation
    var drafts: [ItemDraft] = []
    var isAfterBlank = false
    scan: while position < lines.count {
      let line = lines[position]
      let isIndented = line.indentation >= indentation + 2
      switch kind(at: position) {
      case .item(let marker, let text):
        let draft = ItemDraft(marker: marker, text: JoinedLines(text))
        if isIndented, !drafts.isEmpty {
          drafts[drafts.endIndex - 1].items.append(draft)
        } else {
          drafts.append(draft)
        }
      case .text where startsTable(at: position): break scan
      case .text where !isAfterBlank: drafts[drafts.endIndex - 1].lastText.append(line.bytes)
      case .text where isIndented: drafts[drafts.endIndex - 1].lastText.append(afterBreak: line.bytes)
      case .blank: break
      case .text, .heading, .aside: break scan
      }
      if case .blank = kind(at: position) { isAfterBlank = true } else { isAfterBlank = false }
      position += 1
    }
    return .list(drafts.map(\.item))
  }
}
