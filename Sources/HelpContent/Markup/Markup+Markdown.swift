extension Markup {
  /// CommonMark with GitHub's tables. Characters that have a meaning only there are escaped.
  package func markdown(headingLevel: Int = 3) -> String {
    blocks.map { Self.markdown($0, headingLevel) }.joined(separator: "\n\n")
  }

  /// Text escaped for the middle of a line.
  package static func markdownEscaped(_ text: String) -> String {
    text.escaping(signs)
  }

  private static let signs = Dictionary(uniqueKeysWithValues: "\\`*_[]<>&~|".unicodeScalars.map { ($0, "\\\($0)") })

  private static func markdown(_ block: Block, _ headingLevel: Int) -> String {
    switch block {
    case .paragraph(let spans): return markdown(spans)
    case .heading(let level, let spans):
      return String(repeating: "#", count: min(6, headingLevel + level - 2)) + " " + markdown(spans, isInLine: true)
    case .list(let items): return markdown(items)
    case .aside(let blocks):
      return Markup(blocks: blocks).markdown(headingLevel: headingLevel)
        .split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
        .joined(separator: "\n")
    case .table(let header, let rows, let rightAligned):
      let row = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |" }
      let cells = { (cells: [[Span]]) in row(cells.map { markdown($0, isInLine: true) }) }
      let rule = header.indices.map { rightAligned.contains($0) ? "---:" : "---" }
      return ([cells(header), row(rule)] + rows.map(cells)).joined(separator: "\n")
    }
  }

  private static func markdown(_ items: [Item], indentation: String = "") -> String {
    items.map { item in
      let marker =
        switch item.marker {
        case .bullet: "- "
        case .number(let number): "\(number). "
        }
      let inner = indentation + String(repeating: " ", count: marker.utf8.count)
      let text = markdown(item.text).replacing("\n", with: "\n\(inner)")
      let below = item.items.isEmpty ? "" : "\n" + markdown(item.items, indentation: inner)
      return indentation + marker + text + below
    }.joined(separator: "\n")
  }

  /// With `isInLine`, line breaks become spaces and the start needs no escaping.
  private static func markdown(_ spans: [Span], isInLine: Bool = false) -> String {
    var result = ""
    for (index, span) in spans.enumerated() {
      switch span {
      case .text(let text):
        let isAtStart = !isInLine && (result.isEmpty || result.hasSuffix("\n"))
        result += isAtStart ? escapedAtLineStart(text) : markdownEscaped(text)
      case .strong(let text):
        let next = index + 1 < spans.count ? plainText([spans[index + 1]]).first : nil
        let closes = isStrong(text, before: result.last, after: next)
        result += closes ? "**\(markdownEscaped(text))**" : markdownEscaped(text)
      case .code(let text): result += code(text)
      case .link(let text, let url): result += text == url ? "<\(url)>" : "[\(markdownEscaped(text))](\(url))"
      case .lineBreak: result += isInLine ? " " : "\\\n"
      }
    }
    return result
  }

  /// Also escapes a leading number or sign that would start a list or a heading.
  private static func escapedAtLineStart(_ text: String) -> String {
    let digits = text.prefix(while: \.isASCIIDigit)
    let rest = text.dropFirst(digits.count)
    if let sign = rest.first, digits.isEmpty ? "#-+=".contains(sign) : ".)".contains(sign) {
      return "\(digits)\\\(sign)" + markdownEscaped(String(rest.dropFirst()))
    }
    return markdownEscaped(text)
  }

  /// Returns whether CommonMark would read the asterisks as emphasis. It does not between a letter and punctuation, as
  /// in `**구독(월)**을`.
  private static func isStrong(_ text: String, before: Character?, after: Character?) -> Bool {
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace else { return false }
    return (!first.isSign || before.isOutsideWords) && (!last.isSign || after.isOutsideWords)
  }

  private static func code(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "`")) else { return "`\(text)`" }
    let longest = text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
  }
}

extension Character {
  fileprivate var isSign: Bool { isPunctuation || isSymbol }
}

extension Character? {
  fileprivate var isOutsideWords: Bool { map { $0.isWhitespace || $0.isSign } ?? true }
}
