package import HelpContent

/// Entries written for another reader, with text and labels in their language, and the date of each review.
package struct ReplyText: Sendable {
  private struct Section: Sendable {
    let text: EntryText
    /// Empty if the entry was never reviewed.
    let footer: String
  }

  private let sections: [Section]
  private let greeting: String?
  private let signature: String?
  /// The languages of the entries that are not in a language of the reply, in the order of the entries, each once.
  package let otherLanguages: [LanguageTag]

  /// With `reply.isOnlyDone`, a guide has only its steps in `done`. The letter's texts are left out if they are in
  /// another language.
  package init(
    _ entries: [(Reference, Entry)], reply: Reply, letter: ReplyLetter = ReplyLetter(),
    done: [Reference: Set<Int>] = [:]
  ) {
    let languages = reply.languages
    let asked = LanguagePreference([languages.first], fallback: languages.first)
    var others: [LanguageTag] = []
    sections = entries.map { reference, entry in
      let language = entry.mainText.map { languages.choose($0).language } ?? languages.first
      if !asked.includes(language), !others.contains(language) { others.append(language) }
      return Self.section(
        entry, languages, InterfaceLanguage(bestOf: [language]) ?? .english,
        done: reply.isOnlyDone ? done[reference] ?? [] : nil)
    }
    otherLanguages = others
    let chosen = { (text: LocalizedText?) in
      text.map { asked.choose($0) }.flatMap { asked.includes($0.language) ? $0.plainText : nil }
    }
    greeting = chosen(letter.greeting)
    signature = chosen(letter.signature)
  }

  /// Nil as `done` for all steps.
  private static func section(
    _ entry: Entry, _ languages: LanguagePreference, _ words: InterfaceLanguage, done: Set<Int>?
  ) -> Section {
    let parts = EntryText(entry, languages: languages, interfaceLanguage: words).parts.filter { part in
      guard let done, case .guide(let guide) = entry else { return true }
      switch part {
      case .step(let number, _, _): return done.contains(number - 1)
      // The result is given only if all steps are done.
      case .labelled: return done.count == guide.steps.count
      default: return true
      }
    }
    let reviewed = entry.review.verified.map { Message.review(.verifiedOn($0.description)).localized(in: words) }
    return Section(text: EntryText(parts: parts, in: words), footer: reviewed ?? "")
  }

  package func written(as form: TextForm) -> String {
    let separator = form == .html ? "\n" : "\n\n"
    return [paragraphs(greeting, as: form), sections.map { written($0, as: form) }, paragraphs(signature, as: form)]
      .joined().joined(separator: separator)
  }

  private func written(_ section: Section, as form: TextForm) -> String {
    let footer = section.footer
    let isDated = !footer.isEmpty
    switch form {
    case .plain: return section.text.plain + (isDated ? "\n\n\(footer)" : "")
    case .markdown:
      return section.text.markdown(level: 2) + (isDated ? "\n\n\(Markup.markdownEscaped(footer))" : "")
    case .html:
      return (section.text.htmlBlocks() + (isDated ? ["<p><small>\(Markup.htmlEscaped(footer))</small></p>"] : []))
        .joined(separator: "\n")
    }
  }

  private func paragraphs(_ text: String?, as form: TextForm) -> [String] {
    guard let text else { return [] }
    switch form {
    case .plain: return [text]
    case .markdown: return [Markup(lines: text).markdown()]
    case .html: return [Markup(lines: text).html()]
    }
  }
}

extension Markup {
  /// A paragraph with the line breaks of `lines`.
  fileprivate init(lines: String) {
    let inlines = lines.split(separator: "\n", omittingEmptySubsequences: false).map { [Inline.text(String($0))] }
    self.init(blocks: [.paragraph(Array(inlines.joined(separator: [.lineBreak])))])
  }
}

extension Entry {
  /// The text that decides in which language an entry is read; nil if it has only numbers and addresses.
  var mainText: LocalizedText? {
    switch self {
    case .service(let service): service.summary ?? service.name
    case .contact(let contact): contact.label ?? contact.place ?? contact.warning ?? contact.note
    case .guide(let guide): guide.steps.first?.text ?? guide.title
    case .faq(let question): question.answer
    case .fact(let fact): fact.value
    case .note(let note): note.text
    }
  }
}
