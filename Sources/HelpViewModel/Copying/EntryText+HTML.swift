import HelpContent

extension EntryText {
  /// HTML, an element each; consecutive steps form one list. The title is a heading of `level`, and those in the text are
  /// below it.
  package func htmlBlocks(level: Int = 2) -> [String] {
    var blocks: [String] = []
    var steps: [String] = []
    let endList = {
      if !steps.isEmpty { blocks.append("<ol>\n\(steps.joined(separator: "\n"))\n</ol>") }
      steps = []
    }
    for part in parts {
      if case .step(let number, let item, let remarks) = part {
        let remarks = remarks.map { "\n" + html(.remark($0), level) }.joined()
        steps.append("<li value=\"\(number)\">\(item.text.html())\(remarks)</li>")
      } else {
        endList()
        blocks.append(html(part, level))
      }
    }
    endList()
    return blocks
  }

  private func html(_ part: Part, _ level: Int) -> String {
    switch part {
    case .title(let text): "<h\(level)>\(Markup.htmlEscaped(text.plainText))</h\(level)>"
    case .text(let text): text.html(headingLevel: level + 1)
    case .value(let text): "<p><strong>\(Markup.htmlEscaped(text))</strong></p>"
    case .labelled(let label, let text):
      "<p>\(Markup.htmlEscaped(label))\(language.colon.filter { $0 != " " })</p>\n\(text.html())"
    case .list(let heading, let items):
      "<p>\(Markup.htmlEscaped(heading))</p>\n<ul>\n"
        + items.map { "<li>\($0.text.html())</li>\n" }.joined() + "</ul>"
    case .step(_, let item, _): item.text.html()
    case .remark(let remark): Markup(blocks: remark.blocks).html()
    }
  }
}
