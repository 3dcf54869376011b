extension Markup {
  /// The URLs of all links, in the order of the text.
  package var links: [String] { blocks.flatMap(Self.links) }

  private static func links(in block: Block) -> [String] {
    switch block {
    case .paragraph(let spans), .heading(_, let spans): links(in: spans)
    case .list(let items): items.flatMap(links)
    case .table(let header, let rows, _): ([header] + rows).flatMap { $0.flatMap(links) }
    case .aside(let blocks): blocks.flatMap(links)
    }
  }

  private static func links(in item: Item) -> [String] { links(in: item.text) + item.items.flatMap(links) }

  private static func links(in spans: [Span]) -> [String] {
    spans.compactMap { if case .link(_, let url) = $0 { url } else { nil } }
  }
}
