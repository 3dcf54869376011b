/// Text in helpdeck's subset of Markdown, parsed into blocks.
package struct Markup: Hashable, Sendable {
  package indirect enum Block: Hashable, Sendable {
    case paragraph([Span])
    /// `level` is 2 or 3.
    case heading(level: Int, [Span])
    case list([Item])
    /// Every row has as many cells as the header. `rightAligned` holds the columns whose delimiter ends in a colon.
    case table(header: [[Span]], rows: [[[Span]]], rightAligned: Set<Int> = [])
    case aside([Block])
  }

  package struct Item: Hashable, Sendable {
    package enum Marker: Hashable, Sendable {
      case bullet
      case number(Int)
    }

    package let marker: Marker
    package let text: [Span]
    /// Items of the second level, which have none of their own.
    package let items: [Item]

    package init(_ marker: Marker, _ text: [Span], items: [Item] = []) {
      self.marker = marker
      self.text = text
      self.items = items
    }
  }

  package enum Span: Hashable, Sendable {
    case text(String)
    case strong(String)
    case code(String)
    /// The text of a bare address is the address.
    case link(text: String, url: String)
    case lineBreak
  }

  package let blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }
}
