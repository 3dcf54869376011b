import HelpContent

extension EntryText {
  /// Markdown; the title is a heading of `level`, and those in the text are below it.
  package func markdown(level: Int) -> String { parts.map { markdown($0, level) }.joined(separator: "\n\n") }

  private func markdown(_ part: Part, _ level: Int) -> String {
    let written = { (blocks: [Markup.Block]) in Markup(blocks: blocks).markdown(headingLevel: level + 1) }
    switch part {
    case .title(let text): return Markup(blocks: [.heading(level: level, text.inlines)]).markdown()
    case .text(let text): return written(text.blocks)
    case .value(let text): return "**\(Markup.markdownEscaped(text))**"
    case .labelled(let label, let text):
      return "\(Markup.markdownEscaped(label))\(language.colon)\(written(text.blocks))"
    case .list(let heading, let items):
      let items = items.map { Markup.Item(isDone: $0.isDone, $0.text.blocks) }
      return "\(Markup.markdownEscaped(heading))\n\n\(written([.list(Markup.List(items))]))"
    case .step(let number, let item, let remarks):
      let blocks = item.text.blocks + remarks.flatMap(\.blocks)
      return written([.list(Markup.List(start: number, [Markup.Item(isDone: item.isDone, blocks)]))])
    case .remark(let remark): return written(remark.blocks)
    }
  }
}

extension EntryText.Remark {
  /// A caution is a quotation.
  var blocks: [Markup.Block] {
    switch self {
    case .note(let text): text.blocks
    case .caution(let text): [.quote(text.blocks)]
    }
  }
}
