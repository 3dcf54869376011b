import HelpContent
import TerminalModel

extension TextLine {
  /// The lines of blocks, the first behind `marker` and the others below its text.
  static func lines(
    of blocks: [Markup.Block], indent: Int = 0, marker: String = "", _ tone: Tone = .plain
  ) -> [TextLine] {
    var lines: [TextLine] = []
    var marker = marker
    var indent = indent
    for block in blocks {
      if !lines.isEmpty { lines.append(.blank) }
      lines += self.lines(of: block, indent: indent, marker: marker, tone)
      indent += DisplayWidth.of(marker)
      marker = ""
    }
    return lines
  }

  private static func lines(of block: Markup.Block, indent: Int, marker: String, _ tone: Tone) -> [TextLine] {
    switch block {
    case .heading: return paragraphs(indent: indent, marker: marker, plain(block), .strong)
    case .paragraph, .table: return paragraphs(indent: indent, marker: marker, plain(block), tone)
    case .code:
      let margin = indent + DisplayWidth.of(marker)
      let code = plain(block).split(separator: "\n", omittingEmptySubsequences: false)
      let label = marker.isEmpty ? [] : [TextLine(indent: indent, marker, tone)]
      return label
        + code.map { line in
          var text = TextLine(indent: margin, CodeBreaker.expandingTabs(String(line)), tone)
          text.isCode = true
          return text
        }
    case .list(let list):
      let margin = indent + DisplayWidth.of(marker)
      let label = marker.isEmpty ? [] : [TextLine(indent: indent, marker, tone)]
      return label
        + list.items.enumerated().flatMap { position, item in
          (position > 0 && list.isSpaced ? [.blank] : [])
            + itemLines(item, indent: margin, marker: list.marker(at: position) + item.checkbox, tone)
        }
    case .callout(.warning, let blocks): return lines(of: blocks, indent: indent, marker: marker + "! ", .caution)
    case .quote(let blocks), .callout(.note, let blocks): return lines(of: blocks, indent: indent, marker: marker, tone)
    case .footnote(let number, let blocks):
      return lines(of: blocks, indent: indent, marker: marker + "[\(number)] ", tone)
    case .rule: return [TextLine(indent: indent, marker: marker, String(repeating: "─", count: 8), .dim)]
    }
  }

  /// A list directly below a paragraph is not separated from it.
  private static func itemLines(_ item: Markup.Item, indent: Int, marker: String, _ tone: Tone) -> [TextLine] {
    guard item.blocks.count > 1, case .paragraph = item.blocks[0], case .list = item.blocks[1] else {
      return lines(of: item.blocks, indent: indent, marker: marker, tone)
    }
    return lines(of: [item.blocks[0]], indent: indent, marker: marker, tone)
      + lines(of: Array(item.blocks.dropFirst()), indent: indent + DisplayWidth.of(marker), tone)
  }

  private static func plain(_ block: Markup.Block) -> String { Markup(blocks: [block]).plainText }
}
