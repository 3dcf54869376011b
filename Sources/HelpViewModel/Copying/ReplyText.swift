package import HelpContent

/// An entry written for another reader, with text and labels in their language, its reference and, if it was reviewed,
/// the date.
package struct ReplyText: Sendable {
  private let parts: [EntryText.Part]
  private let language: InterfaceLanguage
  /// The entry's reference and the date of its review.
  private let footer: String

  /// With `reply.isOnlyDone`, a guide has only the steps in `done`.
  package init(_ entry: Entry, _ reference: Reference, reply: Reply, done: Set<Int>) {
    let words = InterfaceLanguage(bestOf: [reply.languages.first]) ?? .english
    language = words
    let text = EntryText(entry, languages: reply.languages, interfaceLanguage: words)
    parts = text.parts.filter { part in
      guard reply.isOnlyDone, case .guide(let guide) = entry else { return true }
      switch part {
      case .step(let number, _, _): return done.contains(number - 1)
      // The result is given only if all steps are done.
      case .labelled: return done.count == guide.steps.count
      default: return true
      }
    }
    let reviewed = entry.review.verified.map {
      " · " + Message.review(.verifiedOn($0.description)).localized(in: words)
    }
    footer = "\(reference)" + (reviewed ?? "")
  }

  package func written(as form: TextForm) -> String {
    switch form {
    case .plain: "\(EntryText(parts: parts, in: language).plain)\n\n\(footer)"
    case .markdown: "\(EntryText(parts: parts, in: language).markdown(level: 2))\n\n\(Markup.markdownEscaped(footer))"
    case .html: (htmlBlocks + ["<p><small>\(Markup.htmlEscaped(footer))</small></p>"]).joined(separator: "\n")
    }
  }

  /// Consecutive steps form one list.
  private var htmlBlocks: [String] {
    var blocks: [String] = []
    var steps: [String] = []
    let endList = {
      if !steps.isEmpty { blocks.append("<ol>\n\(steps.joined(separator: "\n"))\n</ol>") }
      steps = []
    }
    for part in parts {
      if case .step(let number, let item, let remarks) = part {
        let remarks = remarks.map { "\n" + html(.remark($0)) }.joined()
        steps.append("<li value=\"\(number)\">\(item.text.html())\(remarks)</li>")
      } else {
        endList()
        blocks.append(html(part))
      }
    }
    endList()
    return blocks
  }

  private func html(_ part: EntryText.Part) -> String {
    switch part {
    case .title(let text): "<h2>\(Markup.htmlEscaped(text.plainText))</h2>"
    case .text(let text): text.html()
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
