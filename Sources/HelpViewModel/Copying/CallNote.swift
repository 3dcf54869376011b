import HelpContent

/// Text to prepare a call or mail about an entry, and to keep of it: its subject and time, the steps already tried, the
/// things to have ready and the other entries read in the case.
struct CallNote {
  let languages: LanguagePreference
  let interfaceLanguage: InterfaceLanguage
  let context: BrowserContext
  /// The steps and the things to prepare that are marked done.
  let done: [Reference: Set<Int>]
  /// The entries read in the case, in their order.
  let opened: [Reference]
  let time: LocalTime?

  fileprivate enum Line {
    case title(String)
    case field(Message, String)
    case heading(Message, about: String)
    case item(isDone: Bool?, String)
    /// For what the caller asks.
    case question
  }

  func text(about entry: Entry, _ reference: Reference, as form: TextForm) -> String {
    let lines = lines(about: entry, reference)
    return lines.enumerated().map { index, line in
      let isApart = index > 0 && (line.startsParagraph || lines[index - 1].isTitle && form == .markdown)
      return (isApart ? "\n" : "") + written(line, as: form)
    }.joined(separator: "\n")
  }

  private func lines(about entry: Entry, _ reference: Reference) -> [Line] {
    let contact = channel(for: entry, reference)
    var lines = [Line.title(name(of: entry, reference))]
    lines += time.map { [.field(.composing(.time), $0.inWords)] } ?? []
    lines.append(.field(.composing(.entry), reference.description))
    if let contact, let destination = contact.contact.shownDestination(in: interfaceLanguage) {
      let name = context.title(of: .contact(contact.contact), languages, interfaceLanguage)
      let example =
        contact.contact.valueStatus == .example
        ? localized(.reader(.aside(localized(.review(.unconfirmedValue(contact.contact.kind)))))) : ""
      lines.append(.field(.reader(.whereToAsk), "\(name) \(destination)\(example)"))
    }
    lines += tried(entry, reference)
    var prepared = prepare(of: entry, reference)
    if let contact, contact.reference != reference {
      prepared += prepare(of: .contact(contact.contact), contact.reference)
    }
    if !prepared.isEmpty { lines += [.heading(.reader(.prepare), about: "")] + prepared }
    let others = opened.filter { $0 != reference }.compactMap { other in
      context.library.entry(other).map { Line.item(isDone: nil, name(of: $0, other)) }
    }
    if !others.isEmpty { lines += [.heading(.composing(.lookedAt), about: "")] + others }
    return lines + [.question]
  }

  private func written(_ line: Line, as form: TextForm) -> String {
    let escaped = { (text: String) in form == .markdown ? Markup.markdownEscaped(text) : text }
    switch line {
    case .title(let title): return form == .markdown ? "## \(escaped(title))" : title
    case .field(let label, let value):
      return form == .markdown
        ? "- **\(localized(label))**\(colon)\(escaped(value))" : "\(localized(label))\(colon)\(value)"
    case .heading(let heading, let about):
      return form == .markdown
        ? "### \(localized(heading) + escaped(about))\n" : localized(heading) + about
    case .item(let isDone, let text):
      return "- " + (isDone.map { $0 ? "[x] " : "[ ] " } ?? "") + escaped(text)
    case .question:
      let label = localized(.composing(.question))
      return form == .markdown ? "### \(label)\n" : label + colon
    }
  }

  /// The entry itself if it is a contact, else the first contact that it links to or that its service has, preferring
  /// one with a value or link; nil if there is none.
  func channel(for entry: Entry, _ reference: Reference) -> (reference: Reference, contact: Contact)? {
    if case .contact(let contact) = entry { return (reference, contact) }
    let named = entry.links.compactMap { link -> (Reference, Contact)? in
      guard case .contact(let contact)? = context.library.entry(link) else { return nil }
      return (link, contact)
    }
    let channels = named + context.contacts(of: reference.service)
    return (channels.first { $0.1.destination != nil } ?? channels.first).map { ($0.0, $0.1) }
  }

  /// The steps of the entry if it is a guide, and of each guide it links to in which a step is done.
  private func tried(_ entry: Entry, _ reference: Reference) -> [Line] {
    let guides = ([reference] + entry.links).compactMap { link -> (Reference, Guide)? in
      guard case .guide(let guide)? = context.library.entry(link) else { return nil }
      return (link, guide)
    }
    return guides.flatMap { link, guide -> [Line] in
      let done = done[link] ?? []
      if done.isEmpty, link != reference { return [] }
      let steps = guide.steps.enumerated().map { number, step in
        Line.item(isDone: done.contains(number), "\(number + 1). \(line(step.text))")
      }
      let title = link == reference ? "" : " · \(line(guide.title))"
      return [.heading(.composing(.stepsTried), about: title)] + steps
    }
  }

  private func prepare(of entry: Entry, _ reference: Reference) -> [Line] {
    let items: [LocalizedText] =
      switch entry {
      case .guide(let guide): guide.prepare
      case .contact(let contact): contact.prepare
      default: []
      }
    // For a guide, `done` holds steps, not the things to prepare.
    let done = entry.kind == .contact ? done[reference] ?? [] : []
    return items.enumerated().map { .item(isDone: done.contains($0), line($1)) }
  }

  private func name(of entry: Entry, _ reference: Reference) -> String {
    let service = context.library.service(reference.service).map { languages.choose($0.name).plainText }
    return (service ?? reference.service.description) + colon + context.title(of: entry, languages, interfaceLanguage)
  }

  private func line(_ text: LocalizedText) -> String { languages.choose(text).oneLine }
  private var colon: String { interfaceLanguage.colon }
  private func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }
}

extension CallNote.Line {
  fileprivate var isTitle: Bool { if case .title = self { true } else { false } }

  fileprivate var startsParagraph: Bool {
    switch self {
    case .heading, .question: true
    case .title, .field, .item: false
    }
  }
}
