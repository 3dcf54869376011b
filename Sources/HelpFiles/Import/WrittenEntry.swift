import HelpContent

/// An entry in one language with its texts as Markdown, free of what content forbids.
struct WrittenEntry: Sendable {
  struct Guide: Sendable {
    let intro: String
    let steps: [String]
    let result: String
  }

  let title: String
  let tags: [TagID]
  let anchor: ItemID?
  /// Ids of articles of a desk that its text names.
  let linked: [String]
  /// Nil for a question.
  let guide: Guide?
  private let text: String
  /// Of a guide alone: its whole text is written where another language has no such steps.
  private let blocks: [Markup.Block]

  init(_ entry: ArticleEntry, linked: [String] = []) {
    self.linked = linked
    title = ImportedText.markdown(ofTitle: entry.title)
    tags = entry.tags
    anchor = entry.anchor
    switch entry.form {
    case .question: (guide, text, blocks) = (nil, Self.written(entry.blocks), [])
    case .guide(let intro, let steps, let result):
      guide = Guide(intro: Self.written(intro), steps: steps.map(Self.written), result: Self.written(result))
      (text, blocks) = ("", entry.blocks)
    }
  }

  /// All of the text.
  var answer: String { guide == nil ? text : Self.written(blocks) }

  private static func written(_ blocks: [Markup.Block]) -> String {
    let text = ImportedText.harmless(Markup(blocks: blocks).markdown())
    return text.allSatisfy(\.isWhitespace) ? "" : text
  }
}
