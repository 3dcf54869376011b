extension Markup {
  /// All inlines outside of other inlines, in the order of the text.
  package var inlines: [Inline] { blocks.flatMap(\.inlines) }

  /// The addresses of all links and images, in the order of the text.
  package var links: [String] { inlines.flatMap(\.links) }

  /// All code blocks, in the order of the text.
  package var codeBlocks: [String] { blocks.flatMap(\.codeBlocks) }
}

extension Markup.Block {
  fileprivate var inlines: [Markup.Inline] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.inlines) }
    case .table(let header, let rows, _): ([header] + rows).flatMap { $0.flatMap(\.self) }
    case .quote(let blocks), .callout(_, let blocks), .footnote(_, let blocks): blocks.flatMap(\.inlines)
    case .code, .rule: []
    }
  }

  fileprivate var codeBlocks: [String] {
    switch self {
    case .code(let code, _): [code]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.codeBlocks) }
    case .quote(let blocks), .callout(_, let blocks), .footnote(_, let blocks): blocks.flatMap(\.codeBlocks)
    case .paragraph, .heading, .table, .rule: []
    }
  }
}

extension Markup.Inline {
  /// The addresses in it, in the order of the text.
  package var links: [String] {
    switch self {
    case .link(let inlines, let address): [address] + inlines.flatMap(\.links)
    case .image(_, let address): [address]
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): inlines.flatMap(\.links)
    case .text, .code, .lineBreak, .footnoteReference: []
    }
  }
}
