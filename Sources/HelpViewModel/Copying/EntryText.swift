package import HelpContent

/// An entry part by part, for copying it whole and for printing it.
package struct EntryText: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case title(Markup)
    case text(Markup)
    /// The main value of a contact or a fact.
    case value(String)
    case labelled(String, Markup)
    case list(heading: String, [Item])
    case step(number: Int, Item, remarks: [Remark])
    case remark(Remark)
  }

  /// A text that may be marked done.
  package struct Item: Hashable, Sendable {
    package let text: Markup
    /// Nil if nothing is marked.
    package let isDone: Bool?

    /// As in Markdown's task lists, with a blank behind it; empty if nothing is marked.
    package var mark: String { isDone.map { $0 ? "[x] " : "[ ] " } ?? "" }
  }

  /// A note or caution beside the main text.
  package enum Remark: Hashable, Sendable {
    case note(Markup)
    case caution(Markup)

    fileprivate var plain: String {
      switch self {
      case .note(let text): text.plainText
      case .caution(let text): text.plainText.hanging("! ")
      }
    }
  }

  package let parts: [Part]
  /// The language of the labels.
  package let language: InterfaceLanguage

  package init(parts: [Part], in language: InterfaceLanguage) {
    self.parts = parts
    self.language = language
  }

  /// `done` holds the steps, or the things to prepare, that are marked done; if it is empty, no marks are shown.
  package init(
    _ entry: Entry, languages: LanguagePreference, interfaceLanguage: InterfaceLanguage, done: Set<Int> = []
  ) {
    language = interfaceLanguage
    let teller = Teller(languages: languages, interfaceLanguage: interfaceLanguage, done: done)
    parts =
      switch entry {
      case .service(let service): teller.parts(of: service)
      case .contact(let contact): teller.parts(of: contact)
      case .guide(let guide): teller.parts(of: guide)
      case .faq(let question): teller.parts(of: question)
      case .fact(let fact): teller.parts(of: fact)
      case .note(let note): [.remark(teller.remark(note))]
      }
  }

  /// Paragraphs separated by an empty line, without a newline at the end.
  package var plain: String {
    var text = ""
    var last: Part?
    for part in parts {
      if let last { text += Self.belongTogether(last, part) ? "\n" : "\n\n" }
      text += plain(part)
      last = part
    }
    return text
  }

  package static func belongTogether(_ a: Part, _ b: Part) -> Bool {
    switch (a, b) {
    case (.step, .step), (.labelled, .labelled), (.title, .value), (.title, .labelled), (.value, .labelled): true
    default: false
    }
  }

  private func plain(_ part: Part) -> String {
    switch part {
    case .title(let text), .text(let text): text.plainText
    case .value(let text): text
    case .labelled(let label, let text): label + language.colon + text.plainText
    case .list(let heading, let items):
      ([heading] + items.map { $0.text.plainText.hanging("- \($0.mark)") }).joined(separator: "\n")
    case .step(let number, let item, let remarks):
      ([item.text.plainText.hanging("\(number). \(item.mark)")] + remarks.map { $0.plain.hanging("   ") })
        .joined(separator: "\n")
    case .remark(let remark): remark.plain
    }
  }
}

/// Makes the parts of an entry in the reader's languages.
private struct Teller {
  let languages: LanguagePreference
  let interfaceLanguage: InterfaceLanguage
  let done: Set<Int>

  func markup(_ text: LocalizedText) -> Markup { languages.choose(text).markup }
  func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }

  func parts(of service: Service) -> [EntryText.Part] {
    let name = languages.choose(service.name)
    return [.title(name.markup)]
      + some(
        service.nativeName.flatMap {
          $0 == name.plainText ? nil : .labelled(localized(.reader(.alias)), Markup(text: $0))
        })
      + some(service.alert.map { .remark(.caution(markup($0))) })
      + some(service.summary.map { .text(markup($0)) })
      + some(service.provider.map { .labelled(localized(.reader(.provider)), markup($0)) })
      + some(service.url.map { .labelled(localized(.reader(.website)), .address($0)) })
  }

  func parts(of contact: Contact) -> [EntryText.Part] {
    [.title(contact.label.map(markup) ?? Markup(text: localized(.content(.contactKind(contact.kind)))))]
      + some(value(of: contact))
      + some(contact.url.flatMap { contact.value == nil ? nil : .labelled(localized(.reader(.website)), .address($0)) })
      + some(place(of: contact))
      + some(contact.warning.map { .remark(.caution(markup($0))) })
      + some(contact.bestFor.map { .labelled(localized(.reader(.bestFor)), markup($0)) })
      + list(.reader(.advantages), contact.strengths) + list(.reader(.drawbacks), contact.limits)
      + list(contact.kind == .phone ? .reader(.beforeYouCall) : .reader(.prepare), contact.prepare, marks: true)
      + list(.reader(.phoneMenu), contact.phone?.menu ?? [])
      + some(contact.hours.map { .labelled(localized(.hours(.title)), Markup(text: hours($0))) })
      + some(contact.hours?.note.map { .remark(.note(markup($0))) })
      + some(contact.response.map { .labelled(localized(.reader(.response)), markup($0)) })
      + some(contact.phone?.charges.map { .labelled(localized(.reader(.charges)), markup($0)) })
      + line(.reader(.spokenLanguages), contact.languageNames) + line(.reader(.networks), contact.networkNames)
      + line(.reader(.platform), contact.platform.map { localized(.content(.platform($0))) } ?? "")
      + dialling(contact.phone?.dialableFrom ?? [])
      + some(contact.note.map { .remark(.note(markup($0))) })
  }

  private func line(_ label: Message, _ text: String) -> [EntryText.Part] {
    text.isEmpty ? [] : [.labelled(localized(label), Markup(text: text))]
  }

  private func dialling(_ countries: [String]) -> [EntryText.Part] {
    countries.isEmpty ? [] : [.text(Markup(text: localized(.reader(.dialableFrom(countries)))))]
  }

  func parts(of guide: Guide) -> [EntryText.Part] {
    let platform = guide.platform.map { localized(.reader(.aside(localized(.content(.platform($0)))))) } ?? ""
    return [.title(markup(guide.title).followed(by: platform))]
      + some(guide.intro.map { .text(markup($0)) })
      + list(.reader(.prepare), guide.prepare)
      + guide.steps.enumerated().map { index, step in
        let remarks =
          [
            step.note.map { .note(markup($0)) }, step.warning.map { .caution(markup($0)) },
            step.url.map { .note(.address($0)) },
          ] as [EntryText.Remark?]
        return .step(
          number: index + 1, EntryText.Item(text: markup(step.text), isDone: isDone(index)),
          remarks: remarks.compactMap(\.self))
      }
      + some(guide.result.map { .labelled(localized(.reader(.whenDone)), markup($0)) })
  }

  func parts(of question: Question) -> [EntryText.Part] {
    [.title(markup(question.question)), .text(markup(question.answer))]
      + some(question.caveat.map { .remark(.caution(markup($0))) })
  }

  func parts(of fact: Fact) -> [EntryText.Part] {
    [.title(markup(fact.label)), .value(languages.choose(fact.value).plainText)]
      + some(fact.note.map { .text(markup($0)) })
  }

  func remark(_ note: Note) -> EntryText.Remark {
    note.level == .info ? .note(markup(note.text)) : .caution(markup(note.text))
  }

  private func value(of contact: Contact) -> EntryText.Part? {
    switch contact.valueStatus {
    case .published: contact.shownDestination(in: interfaceLanguage).map { .value($0) }
    case .example:
      contact.shownDestination(in: interfaceLanguage).map {
        .value($0 + localized(.reader(.aside(localized(.review(.unconfirmedValue(contact.kind)))))))
      }
    case .notPublished: .value(localized(.review(.notPublished)))
    }
  }

  private func place(of contact: Contact) -> EntryText.Part? {
    if let place = contact.place { return .labelled(localized(.reader(.whereToFind)), markup(place)) }
    return contact.valueStatus == .notPublished ? .text(Markup(text: localized(.review(.checkOfficialSite)))) : nil
  }

  private func hours(_ hours: OpeningHours) -> String {
    hours.certainty == .typical
      ? hours.notation + localized(.reader(.aside(localized(.hours(.typical))))) : hours.notation
  }

  private func list(_ heading: Message, _ items: [LocalizedText], marks: Bool = false) -> [EntryText.Part] {
    let items = items.enumerated().map { EntryText.Item(text: markup($1), isDone: marks ? isDone($0) : nil) }
    return items.isEmpty ? [] : [.list(heading: localized(heading), items)]
  }

  /// Nil if nothing is done.
  private func isDone(_ number: Int) -> Bool? { done.isEmpty ? nil : done.contains(number) }

  private func some(_ part: EntryText.Part?) -> [EntryText.Part] { part.map { [$0] } ?? [] }
}

extension Markup {
  fileprivate static func address(_ address: String) -> Markup {
    Markup(blocks: [.paragraph([.link([.text(address)], address: address)])])
  }

  /// With `text` at the end of the first paragraph.
  fileprivate func followed(by text: String) -> Markup {
    guard !text.isEmpty, case .paragraph(let inlines)? = blocks.first else { return self }
    if case .text(let last)? = inlines.last {
      return Markup(blocks: [.paragraph(inlines.dropLast() + [.text(last + text)])] + blocks.dropFirst())
    }
    return Markup(blocks: [.paragraph(inlines + [.text(text)])] + blocks.dropFirst())
  }
}
