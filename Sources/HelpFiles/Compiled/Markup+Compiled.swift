import HelpContent

extension Markup: CompiledValue {
  func write(to writer: inout CompiledWriter) { writer.write(blocks) }

  init(from reader: inout CompiledReader) throws(CorruptDataError) { self.init(blocks: try reader.list()) }
}

extension Markup.Block: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .paragraph(let inlines):
      writer.write(count: 0)
      writer.write(inlines)
    case .heading(let level, let inlines):
      writer.write(count: 1)
      writer.write(count: level)
      writer.write(inlines)
    case .list(let list):
      writer.write(count: 2)
      writer.write(count: list.start.map { $0 + 1 } ?? 0)
      writer.write(list.items)
    case .code(let code, let language):
      writer.write(count: 3)
      writer.write(code)
      writer.write(language)
    case .quote(let blocks):
      writer.write(count: 4)
      writer.write(blocks)
    case .callout(let callout, let blocks):
      writer.write(count: 5)
      writer.write(callout)
      writer.write(blocks)
    case .table(let header, let rows, let rightAligned):
      writer.write(count: 6)
      writer.write(header)
      writer.write(rows)
      writer.write(count: rightAligned.count)
      for column in rightAligned.sorted() { writer.write(count: column) }
    case .rule: writer.write(count: 7)
    case .footnote(let number, let blocks):
      writer.write(count: 8)
      writer.write(count: number)
      writer.write(blocks)
    }
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    switch try reader.count() {
    case 0: self = .paragraph(try reader.list())
    case 1: self = .heading(level: try reader.count(), try reader.list())
    case 2:
      let start = try reader.count()
      self = .list(Markup.List(start: start > 0 ? start - 1 : nil, try reader.list()))
    case 3: self = .code(try reader.text(), language: try reader.optional())
    case 4: self = .quote(try reader.list())
    case 5: self = .callout(try reader.choice(), try reader.list())
    case 6:
      let header: [[Markup.Inline]] = try reader.list()
      let rows: [[[Markup.Inline]]] = try reader.list()
      var rightAligned: Set<Int> = []
      for _ in 0..<(try reader.count()) { rightAligned.insert(try reader.count()) }
      guard rows.allSatisfy({ $0.count == header.count }) else { throw CorruptDataError() }
      self = .table(header: header, rows: rows, rightAligned: rightAligned)
    case 7: self = .rule
    case 8: self = .footnote(try reader.count(), try reader.list())
    default: throw CorruptDataError()
    }
  }
}

extension Markup.Item: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(count: isDone.map { $0 ? 2 : 1 } ?? 0)
    writer.write(blocks)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    let state = try reader.count()
    self.init(isDone: state == 0 ? nil : state == 2, try reader.list())
  }
}

extension Markup.Inline: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .text(let text):
      writer.write(count: 0)
      writer.write(text)
    case .emphasis(let inlines):
      writer.write(count: 1)
      writer.write(inlines)
    case .strong(let inlines):
      writer.write(count: 2)
      writer.write(inlines)
    case .strikethrough(let inlines):
      writer.write(count: 3)
      writer.write(inlines)
    case .code(let code):
      writer.write(count: 4)
      writer.write(code)
    case .link(let inlines, let address):
      writer.write(count: 5)
      writer.write(inlines)
      writer.write(address)
    case .image(let description, let address):
      writer.write(count: 6)
      writer.write(description)
      writer.write(address)
    case .lineBreak: writer.write(count: 7)
    case .footnoteReference(let number):
      writer.write(count: 8)
      writer.write(count: number)
    }
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    switch try reader.count() {
    case 0: self = .text(try reader.text())
    case 1: self = .emphasis(try reader.list())
    case 2: self = .strong(try reader.list())
    case 3: self = .strikethrough(try reader.list())
    case 4: self = .code(try reader.text())
    case 5: self = .link(try reader.list(), address: try reader.text())
    case 6: self = .image(description: try reader.text(), address: try reader.text())
    case 7: self = .lineBreak
    case 8: self = .footnoteReference(try reader.count())
    default: throw CorruptDataError()
    }
  }
}
