package import HelpContent

extension Entry {
  /// Addresses to open, best first: a channel's own before its number, then links in text.
  package func addresses(in languages: LanguagePreference) -> [String] {
    let found: [String]
    switch self {
    case .service(let service): found = [service.url].compactMap(\.self) + Self.links(in: [service.summary], languages)
    case .contact(let contact): found = contact.addresses
    case .guide(let guide): found = guide.steps.flatMap { $0.addresses(in: languages) }
    case .faq(let question): found = Self.links(in: [question.answer, question.caveat], languages)
    case .fact(let fact): found = Self.links(in: [fact.value, fact.note], languages)
    case .note(let note): found = Self.links(in: [note.text], languages)
    }
    var known: Set<String> = []
    return found.filter { WebAddress.canBeOpened($0) && known.insert($0).inserted }
  }

  fileprivate static func links(in texts: [LocalizedText?], _ languages: LanguagePreference) -> [String] {
    texts.compactMap(\.self).flatMap { languages.choose($0).markup.links }
  }
}

extension Guide.Step {
  func addresses(in languages: LanguagePreference) -> [String] {
    [url].compactMap(\.self) + Entry.links(in: [text, note, warning], languages)
  }
}

extension Contact {
  fileprivate var addresses: [String] {
    let own = kind == .email ? [textForPhone, url] : [url, textForPhone]
    return own.compactMap(\.self)
  }
}
