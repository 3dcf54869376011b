package import HelpContent

/// An entry as plain text, part by part, for copying it whole and for printing it.
package struct EntryText: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case title(String)
    case text(String)
    /// The main value of a contact or a fact.
    case value(String)
    case labelled(String, String)
    case list(heading: String, [String])
    case step(number: Int, String, remarks: [Remark])
    case remark(Remark)
  }

  /// A note or caution beside the main text.
  package enum Remark: Hashable, Sendable {
    case note(String)
    case caution(String)

    package var text: String {
      switch self {
      case .note(let text): text
      case .caution(let text): "! \(text)"
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

  /// `done` holds the steps, or the things to prepare, that are marked done; if it is empty, no marks are shown. With
  /// `keepsMarkup`, texts keep their markup; values never have any.
  package init(
    _ entry: Entry, languages: LanguagePreference, interfaceLanguage: InterfaceLanguage, done: Set<Int> = [],
    keepsMarkup: Bool = false
  ) {
    language = interfaceLanguage
    let teller = Teller(
      languages: languages, interfaceLanguage: interfaceLanguage, done: done, keepsMarkup: keepsMarkup)
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
    case .title(let text), .text(let text), .value(let text): text
    case .labelled(let label, let text): label + language.colon + text
    case .list(let heading, let items): ([heading] + items.map { "- \($0)" }).joined(separator: "\n")
    case .step(let number, let text, let remarks):
      (["\(number). \(text)"] + remarks.map { "   \($0.text)" }).joined(separator: "\n")
    case .remark(let remark): remark.text
    }
  }
}

/// Makes the parts of an entry in the reader's languages.
private struct Teller {
  let languages: LanguagePreference
  let interfaceLanguage: InterfaceLanguage
  let done: Set<Int>
  let keepsMarkup: Bool

  func plain(_ text: LocalizedText) -> String {
    let text = languages.choose(text).text
    return keepsMarkup ? text : Markup.plainText(of: text)
  }
  func localized(_ message: Message) -> String { message.localized(in: interfaceLanguage) }

  func parts(of service: Service) -> [EntryText.Part] {
    let name = plain(service.name)
    return [.title(name)]
      + some(service.nativeName.flatMap { $0 == name ? nil : .labelled(localized(.reader(.alias)), $0) })
      + some(service.alert.map { .remark(.caution(plain($0))) })
      + some(service.summary.map { .text(plain($0)) })
      + some(service.provider.map { .labelled(localized(.reader(.provider)), plain($0)) })
      + some(service.url.map { .labelled(localized(.reader(.website)), $0) })
  }

  func parts(of contact: Contact) -> [EntryText.Part] {
    [.title(contact.label.map(plain) ?? localized(.content(.contactKind(contact.kind))))]
      + some(value(of: contact))
      + some(contact.url.flatMap { contact.value == nil ? nil : .labelled(localized(.reader(.website)), $0) })
      + some(place(of: contact))
      + some(contact.warning.map { .remark(.caution(plain($0))) })
      + some(contact.bestFor.map { .labelled(localized(.reader(.bestFor)), plain($0)) })
      + list(.reader(.advantages), contact.strengths) + list(.reader(.drawbacks), contact.limits)
      + list(contact.kind == .phone ? .reader(.beforeYouCall) : .reader(.prepare), contact.prepare, marks: true)
      + list(.reader(.phoneMenu), contact.phone?.menu ?? [])
      + some(contact.hours.map { .labelled(localized(.hours(.title)), hours($0)) })
      + some(contact.hours?.note.map { .remark(.note(plain($0))) })
      + some(contact.response.map { .labelled(localized(.reader(.response)), plain($0)) })
      + some(contact.phone?.charges.map { .labelled(localized(.reader(.charges)), plain($0)) })
      + some(contact.note.map { .remark(.note(plain($0))) })
  }

  func parts(of guide: Guide) -> [EntryText.Part] {
    let platform = guide.platform.map { localized(.reader(.aside(localized(.content(.platform($0)))))) } ?? ""
    return [.title(plain(guide.title) + platform)]
      + some(guide.intro.map { .text(plain($0)) })
      + list(.reader(.prepare), guide.prepare)
      + guide.steps.enumerated().map { index, step in
        let remarks =
          [step.note.map { .note(plain($0)) }, step.warning.map { .caution(plain($0)) }, step.url.map { .note($0) }]
          as [EntryText.Remark?]
        return .step(number: index + 1, mark(index) + plain(step.text), remarks: remarks.compactMap(\.self))
      }
      + some(guide.result.map { .labelled(localized(.reader(.whenDone)), plain($0)) })
  }

  func parts(of question: Question) -> [EntryText.Part] {
    [.title(plain(question.question)), .text(plain(question.answer))]
      + some(question.caveat.map { .remark(.caution(plain($0))) })
  }

  func parts(of fact: Fact) -> [EntryText.Part] {
    [.title(plain(fact.label)), .value(Markup.plainText(of: languages.choose(fact.value).text))]
      + some(fact.note.map { .text(plain($0)) })
  }

  func remark(_ note: Note) -> EntryText.Remark {
    note.level == .info ? .note(plain(note.text)) : .caution(plain(note.text))
  }

  private func value(of contact: Contact) -> EntryText.Part? {
    switch contact.valueStatus {
    case .published: contact.destination.map { .value($0) }
    case .example:
      contact.destination.map {
        .value($0 + localized(.reader(.aside(localized(.review(.unconfirmedValue(contact.kind)))))))
      }
    case .notPublished: .value(localized(.review(.notPublished)))
    }
  }

  private func place(of contact: Contact) -> EntryText.Part? {
    if let place = contact.place { return .labelled(localized(.reader(.whereToFind)), plain(place)) }
    return contact.valueStatus == .notPublished ? .text(localized(.review(.checkOfficialSite))) : nil
  }

  private func hours(_ hours: OpeningHours) -> String {
    hours.certainty == .typical
      ? hours.notation + localized(.reader(.aside(localized(.hours(.typical))))) : hours.notation
  }

  private func list(_ heading: Message, _ items: [LocalizedText], marks: Bool = false) -> [EntryText.Part] {
    let lines = items.enumerated().map { (marks ? mark($0) : "") + plain($1) }
    return items.isEmpty ? [] : [.list(heading: localized(heading), lines)]
  }

  /// A mark as in Markdown's task lists; empty if nothing is done.
  private func mark(_ number: Int) -> String { done.isEmpty ? "" : done.contains(number) ? "[x] " : "[ ] " }

  private func some(_ part: EntryText.Part?) -> [EntryText.Part] { part.map { [$0] } ?? [] }
}
