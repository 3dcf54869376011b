import HelpContent

/// Line feeds in the text of a paragraph, which become blanks, or nothing between letters of scripts that are written
/// without any.
enum SoftBreaks {
  static func joined(_ inlines: [Markup.Inline]) -> [Markup.Inline] {
    guard inlines.contains(where: holdsLineFeed) else { return inlines }
    var text = ""
    write(inlines, to: &text)
    var joins = decisions(Array(text.unicodeScalars))[...]
    return joined(inlines, &joins)
  }

  private static func holdsLineFeed(_ inline: Markup.Inline) -> Bool {
    switch inline {
    case .text(let text): text.hasByte(UInt8(ascii: "\n"))
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _):
      inner.contains(where: holdsLineFeed)
    case .code, .image, .footnoteReference, .lineBreak: false
    }
  }

  private static func write(_ inlines: [Markup.Inline], to result: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let text): result += text
      case .code(let text): result += text.withBlanksForLineFeeds
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(let inner, _):
        write(inner, to: &result)
      case .image, .footnoteReference, .lineBreak: result += "."
      }
    }
  }

  /// What each line feed becomes, in their order.
  private static func decisions(_ scalars: [Unicode.Scalar]) -> [String] {
    scalars.indices.filter { scalars[$0] == "\n" }.map { position in
      // Signs that have no script are skipped; more than two dozen of them do not occur.
      let before = scalars[..<position].suffix(24).last { !isNeutral($0) }
      let after = scalars[(position + 1)...].prefix(24).first { !isNeutral($0) }
      guard let before, let after else { return " " }
      return isWrittenWithoutBlanks(before) && isWrittenWithoutBlanks(after) ? "" : " "
    }
  }

  private static func joined(_ inlines: [Markup.Inline], _ joins: inout ArraySlice<String>) -> [Markup.Inline] {
    inlines.map { inline in
      switch inline {
      case .text(let text) where text.hasByte(UInt8(ascii: "\n")):
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        var result = String(Substring(lines.removeFirst()))
        for line in lines { result += (joins.popFirst() ?? " ") + Substring(line) }
        return .text(result)
      case .emphasis(let inner): return .emphasis(joined(inner, &joins))
      case .strong(let inner): return .strong(joined(inner, &joins))
      case .strikethrough(let inner): return .strikethrough(joined(inner, &joins))
      case .link(let inner, let address): return .link(joined(inner, &joins), address: address)
      default: return inline
      }
    }
  }

  private static func isNeutral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "`", "\u{2014}", "\u{2018}"..."\u{201D}", "\u{2026}": true
    default: false
    }
  }

  /// Han, kana and their punctuation. Korean separates words by blanks.
  private static func isWrittenWithoutBlanks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension String {
  /// On one line.
  var withBlanksForLineFeeds: String {
    guard hasByte(UInt8(ascii: "\n")) else { return self }
    return String(decoding: utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
