import HelpContent

/// Text to prepare a call or mail about an entry: its subject, the steps already tried and the things to have ready.
struct CallNote {
  let languages: LanguagePreference
  let interfaceLanguage: InterfaceLanguage
  let context: BrowserContext
  /// The steps and the things to prepare that are marked done.
  let done: [Reference: Set<Int>]

  func text(about entry: Entry, _ reference: Reference) -> String {
    let service = context.library.service(reference.service).map { plain($0.name) } ?? reference.service.description
    let contact = channel(for: entry, reference)
    var lines = [
      "\(service)\(colon)\(context.title(of: entry, languages, interfaceLanguage))",
      "\(localized(.composing(.entry)))\(colon)\(reference)",
    ]
    if let contact, let destination = contact.contact.destination {
      let name = context.title(of: .contact(contact.contact), languages, interfaceLanguage)
      let example =
        contact.contact.valueStatus == .example
        ? localized(.reader(.aside(localized(.review(.unconfirmedValue(contact.contact.kind)))))) : ""
      lines.append("\(localized(.reader(.whereToAsk)))\(colon)\(name) \(destination)\(example)")
    }
    lines += tried(entry, reference)
    var prepared = prepare(of: entry, reference)
    if let contact, contact.reference != reference {
      prepared += prepare(of: .contact(contact.contact), contact.reference)
    }
    if !prepared.isEmpty { lines += ["", localized(.reader(.prepare))] + prepared }
    return (lines + ["", localized(.composing(.question)) + colon]).joined(separator: "\n")
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
  private func tried(_ entry: Entry, _ reference: Reference) -> [String] {
    let guides = ([reference] + entry.links).compactMap { link -> (Reference, Guide)? in
      guard case .guide(let guide)? = context.library.entry(link) else { return nil }
      return (link, guide)
    }
    return guides.flatMap { link, guide -> [String] in
      let done = done[link] ?? []
      if done.isEmpty, link != reference { return [] }
      let steps = guide.steps.enumerated().map { number, step in
        "\(mark(done.contains(number))) \(number + 1). \(line(step.text))"
      }
      let title = link == reference ? "" : " · \(line(guide.title))"
      return ["", localized(.composing(.stepsTried)) + title] + steps
    }
  }

  private func prepare(of entry: Entry, _ reference: Reference) -> [String] {
    let items: [LocalizedText] =
      switch entry {
      case .guide(let guide): guide.prepare
      case .contact(let contact): contact.prepare
      default: []
      }
    // For a guide, `done` holds steps, not the things to prepare.
    let done = entry.kind == .contact ? done[reference] ?? [] : []
    return items.enumerated().map { "\(mark(done.contains($0))) \(line($1))" }
  }

  private func mark(_ isDone: Bool) -> String { isDone ? "- [x]" : "- [ ]" }

  private func plain(_ text: LocalizedText) -> String { languages.choose(text).plainText }
  private func line(_ text: LocalizedText) -> String { languages.choose(text).oneLine }
  private var colon: String { interfaceLanguage.colon }
  private func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }
}
