import HelpContent
import TerminalModel

extension PageBuilder {
  /// Summary, channels, common questions and notes of a service.
  mutating func service(_ service: Service) {
    title(service.name, or: service.id.description, service.review, of: service.id)
    if let native = service.nativeName, native != text(service.name) {
      paragraph([Run(native, .dim)])
      blank()
    }
    if let alert = service.alert {
      warning(alert)
      blank()
    }
    if let summary = service.summary { markup(summary) }
    if let provider = service.provider {
      labelled(localized(.reader(.provider)), inline(provider, as: .body), width: 0)
    }
    if let url = service.url { paragraph([Run(url, .link)] + number(ofLink: url)) }
    channels(of: service)
    let library = context.library
    let questions = library.references(in: .faq, of: service.id).lazy.compactMap { reference in
      library.entry(reference).flatMap { $0.status == service.status ? (reference, $0) : nil }
    }.prefix(4)
    if !questions.isEmpty {
      heading(.reader(.commonQuestions))
      for (reference, entry) in questions {
        target(.entry(reference), symbol: "›", [Run(context.title(of: entry, languages, interfaceLanguage), .body)])
      }
    }
    let notes = context.library.references(in: .notes, of: service.id)
    if !notes.isEmpty {
      heading(.content(.section(.notes)))
      for reference in notes {
        if case .note(let note)? = context.library.entry(reference) { self.note(note) }
      }
    }
    related(service.related)
    sources(of: service.review)
  }

  /// The channels with what each is best for, to help readers choose, without those that are retired.
  private mutating func channels(of service: Service) {
    let contacts = context.contacts(of: service.id).filter { $0.1.status == service.status }.prefix(8)
    guard !contacts.isEmpty else { return }
    heading(.reader(.howToReach))
    let names = contacts.map { context.title(of: .contact($0.1), languages, interfaceLanguage) }
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    // Best-for texts go beside short names, and below long ones.
    let isBeside = widest <= 14
    let margin = [Run(String(repeating: " ", count: isBeside ? widest + 6 : 6), .body)]
    for ((reference, contact), name) in zip(contacts, names) {
      let value = contact.shownValue(in: interfaceLanguage).map { [Run($0, .value)] }
      let best = contact.bestFor.map { inline($0, as: .body) }
      var lines = [value, best].compactMap(\.self)
      if lines.isEmpty { lines = [[reach(contact)]] }
      let first = isBeside || value != nil ? lines.removeFirst() : []
      let label = isBeside ? name.padded(toWidth: widest) : name
      target(.entry(reference), symbol: contact.kind.symbol, first, marker: [Run(label + "  ", .strong)])
      for line in lines { paragraph(line, marker: margin) }
      for (symbol, traits) in [("+", contact.strengths), ("-", contact.limits)] where !traits.isEmpty {
        let words = traits.map { version($0).oneLine }.joined(separator: " · ")
        paragraph([Run("\(symbol) \(words)", .dim)], marker: margin)
      }
    }
  }
}
