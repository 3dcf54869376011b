import HelpContent

/// Tells whether the text below a title is a procedure: numbered steps, with words before and after them.
enum ArticleSteps {
  static func form(of blocks: [Markup.Block], titled title: String) -> ArticleEntry.Form {
    let isQuestion = ArticleSections.isAsked(title) && !LinePatterns.namesProcedure(title[...])
    if isQuestion { return .question }
    return numbered(blocks) ?? headed(blocks) ?? .question
  }

  /// One numbered list, whose items may be parted by pictures and remarks.
  private static func numbered(_ blocks: [Markup.Block]) -> ArticleEntry.Form? {
    guard let first = blocks.firstIndex(where: { $0.numberedList != nil }),
      !blocks.contains(where: { $0.asHeading != nil })
    else { return nil }
    var steps: [[Markup.Block]] = []
    var pending: [Markup.Block] = []
    for block in blocks[first...] {
      guard let list = block.numberedList else {
        pending.append(block)
        continue
      }
      guard list.start == steps.count + 1 else { return nil }
      if !steps.isEmpty { steps[steps.count - 1] += pending }
      pending = []
      steps += list.items.map(\.blocks)
    }
    // What follows must be a closing remark.
    let isRemark = pending.allSatisfy { block in
      switch block {
      case .paragraph, .callout: true
      default: false
      }
    }
    return isRemark && pending.count <= 3 ? guide(Array(blocks[..<first]), steps, result: pending) : nil
  }

  /// Headings such as `Step 1: …`, each with its text.
  private static func headed(_ blocks: [Markup.Block]) -> ArticleEntry.Form? {
    guard let first = blocks.firstIndex(where: { $0.asHeading != nil }) else { return nil }
    var steps: [[Markup.Block]] = []
    for block in blocks[first...] {
      guard let (_, inlines) = block.asHeading else {
        steps[steps.count - 1].append(block)
        continue
      }
      let title = ArticleSections.title(of: inlines)
      guard let step = LinePatterns.step(title[...]), step.number == steps.count + 1 else { return nil }
      steps.append([.paragraph([.strong([.text(String(step.text))])])])
    }
    return guide(Array(blocks[..<first]), steps, result: [])
  }

  private static func guide(
    _ intro: [Markup.Block], _ steps: [[Markup.Block]], result: [Markup.Block]
  ) -> ArticleEntry.Form? {
    guard (2...GuideDraft.maxStepCount).contains(steps.count),
      steps.allSatisfy({ !Markup(blocks: $0).plainText.allSatisfy(\.isWhitespace) })
    else { return nil }
    return .guide(intro: intro, steps: steps, result: result)
  }

  /// The blocks without `A:` at the start of an answer.
  static func withoutAnswerMark(_ blocks: [Markup.Block]) -> [Markup.Block] {
    guard case .paragraph(var inlines)? = blocks.first, let first = inlines.first else { return blocks }
    switch first {
    case .text(let text):
      guard let rest = LinePatterns.answer(text[...]) else { return blocks }
      inlines[0] = .text(String(rest))
    case .strong(let inner):
      guard case .text(let mark)? = inner.first, inner.count == 1, LinePatterns.answer((mark + " x")[...]) == "x"
      else { return blocks }
      inlines.removeFirst()
      if case .text(let text)? = inlines.first { inlines[0] = .text(String(text.drop { " :：".contains($0) })) }
    default: return blocks
    }
    return (inlines.isEmpty ? [] : [.paragraph(inlines)]) + blocks.dropFirst()
  }
}

extension Markup.Block {
  fileprivate var numberedList: (start: Int, items: [Markup.Item])? {
    guard case .list(let list) = self, let start = list.start else { return nil }
    return (start, list.items)
  }
}
