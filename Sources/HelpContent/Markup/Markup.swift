/// A text as a tree of blocks and inlines, in the terms of CommonMark.
package struct Markup: Hashable, Sendable {
  package indirect enum Block: Hashable, Sendable {
    case paragraph([Inline])
    /// `level` is 1 to 6.
    case heading(level: Int, [Inline])
    case list(List)
    /// The lines without the last line feed. `language` is nil if none is named.
    case code(String, language: String? = nil)
    case quote([Block])
    case callout(Callout, [Block])
    /// Every row has as many cells as the header, whose cells are empty if the table has none.
    case table(header: [[Inline]], rows: [[[Inline]]], rightAligned: Set<Int> = [])
    case rule
    /// A note that references name by its number, from 1.
    case footnote(Int, [Block])
  }

  /// A box beside the text.
  package enum Callout: String, Hashable, Sendable { case note, warning }

  package struct List: Hashable, Sendable {
    /// The number of the first item; nil for bullets.
    package let start: Int?
    package let items: [Item]

    package init(start: Int? = nil, _ items: [Item]) {
      self.start = start
      self.items = items
    }
  }

  package struct Item: Hashable, Sendable {
    /// Nil unless the item is a task.
    package let isDone: Bool?
    package let blocks: [Block]

    package init(isDone: Bool? = nil, _ blocks: [Block]) {
      self.isDone = isDone
      self.blocks = blocks
    }
  }

  package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case code(String)
    /// The address can be opened. The text of a bare address is the address.
    case link([Inline], address: String)
    case image(description: String, address: String)
    case lineBreak
    case footnoteReference(Int)
  }

  package let blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }

  /// A paragraph without any markup.
  package init(text: String) { self.init(blocks: [.paragraph([.text(text)])]) }
}
