import HelpContent

extension Entry {
  /// The code blocks of its main texts, in the order of the page.
  func codeBlocks(in languages: LanguagePreference) -> [String] {
    let texts: [LocalizedText?] =
      switch self {
      case .service(let service): [service.summary]
      case .contact(let contact): [contact.note]
      case .guide(let guide): [guide.intro] + guide.steps.flatMap { [$0.text, $0.note, $0.warning] }
      case .faq(let question): [question.answer, question.caveat]
      case .fact(let fact): [fact.note]
      case .note(let note): [note.text]
      }
    return texts.compactMap(\.self).flatMap { languages.choose($0).markup.codeBlocks }
  }
}

extension Guide.Step {
  func codeBlocks(in languages: LanguagePreference) -> [String] {
    [text, note, warning].compactMap(\.self).flatMap { languages.choose($0).markup.codeBlocks }
  }
}
