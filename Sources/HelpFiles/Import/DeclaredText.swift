import HelpContent

/// The text of the entries that a page declares, beside which it may say more.
struct DeclaredText {
  /// Without blanks.
  private let text: String

  /// Blocks, and how many characters of their lines are not declared, blanks aside.
  typealias Undeclared = (blocks: [Markup.Block], characterCount: Int)

  init(_ entries: [ArticleEntry]) {
    text = Self.letters(entries.map { $0.title + Markup(blocks: $0.blocks).plainText }.joined(separator: " "))
  }

  /// The blocks with lines that are in no title and no text of an entry; none of a page that declares nothing.
  func undeclared(in blocks: [Markup.Block]) -> Undeclared {
    guard !text.isEmpty else { return ([], 0) }
    var kept: [Markup.Block] = []
    var count = 0
    for block in blocks {
      let lines = Markup(blocks: [block]).plainText.split(whereSeparator: \.isNewline).map(Self.letters)
      let more = lines.filter { !text.contains($0) }
      if !more.isEmpty { kept.append(block) }
      count += more.reduce(0) { $0 + $1.unicodeScalars.count }
    }
    return (Self.withoutEmptySections(kept), count)
  }

  /// Without headings that no text follows.
  private static func withoutEmptySections(_ blocks: [Markup.Block]) -> [Markup.Block] {
    var kept: [Markup.Block] = []
    var next = 0
    for block in blocks.reversed() {
      if case .heading(let level, _) = block {
        if level >= next, kept.isEmpty || next > 0 { continue }
        next = level
      } else {
        next = 0
      }
      kept.append(block)
    }
    return kept.reversed()
  }

  private static func letters(_ text: some StringProtocol) -> String { String(text.filter { !$0.isWhitespace }) }
}
