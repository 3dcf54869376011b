import HelpContent
import TerminalModel

extension PageBuilder {
  mutating func question(_ question: Question, _ reference: Reference) {
    title(question.question, or: "", question.review, of: reference.service)
    markup(question.answer)
    if let caveat = question.caveat {
      blank()
      symbol("!", caveat, as: .caution)
    }
    related(question.see)
    whereToAsk(reference.service, unless: question.see)
    sources(of: question.review)
  }

  mutating func fact(_ fact: Fact, _ reference: Reference) {
    title(fact.label, or: "", fact.review, of: reference.service)
    paragraph([Run(text(fact.value), .value)])
    if let note = fact.note {
      blank()
      markup(note)
    }
    whereToAsk(reference.service)
    sources(of: fact.review)
  }

  mutating func wholeNote(_ note: Note, _ reference: Reference) {
    self.note(note)
    whereToAsk(reference.service)
    sources(of: note.review)
  }

  /// The service's first channels that are not retired, one line each; left out if a related entry is a channel.
  mutating func whereToAsk(_ service: ServiceID, unless related: [Reference] = []) {
    let contacts = context.contacts(of: service).filter { $0.1.status == .active }.prefix(5)
    guard !contacts.isEmpty, !related.contains(where: { $0.kind == .contact }) else { return }
    heading(.reader(.whereToAsk))
    let names = contacts.map { context.title(of: .contact($0.1), languages, interfaceLanguage) }
    let width = min(20, names.map { DisplayWidth.of($0) }.max() ?? 0)
    for ((reference, contact), name) in zip(contacts, names) {
      let name = name.truncated(toWidth: width).padded(toWidth: width)
      target(
        .entry(reference), symbol: contact.kind.symbol, [reach(contact)] + state(of: contact),
        marker: [Run(name + "  ", .body)])
    }
  }

  /// Whether a channel answers now, and until or from when; empty if it has no hours.
  func state(of contact: Contact) -> [Run] {
    guard let availability = context.availability(of: contact, at: clock) else { return [] }
    let words = AvailabilityFormatter(availability, in: interfaceLanguage)
    let role: TextRole =
      switch availability.kind {
      case .open: .open
      case .closed: .dim
      case .unknown: .caution
      }
    return [Run("  " + words.symbol, role), Run(" " + words.inWords, .dim)]
  }

  /// The value of a channel, or where to look for it.
  func reach(_ contact: Contact) -> Run {
    if let value = contact.shownDestination(in: interfaceLanguage) {
      let remark = contact.valueStatus == .example ? " ? " + localized(.review(.unconfirmed)) : ""
      return Run(value + remark, .value)
    }
    return Run(contact.placeToLook(languages, interfaceLanguage), .dim)
  }
}
