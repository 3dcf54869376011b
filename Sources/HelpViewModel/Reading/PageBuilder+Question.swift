import HelpContent

extension PageBuilder {
  mutating func question(_ question: Question, _ reference: Reference) {
    title(question.question, or: "")
    markup(text(question.answer))
    if let caveat = question.caveat {
      blank()
      sign("!", inline(text(caveat), as: .body), as: .caution)
    }
    related(question.see)
    whereToAsk(reference.service)
    sources(of: question.review)
  }

  mutating func fact(_ fact: Fact, _ reference: Reference) {
    title(fact.label, or: "")
    paragraph([Run(text(fact.value), .value)])
    if let note = fact.note {
      blank()
      markup(text(note))
    }
    whereToAsk(reference.service)
    sources(of: fact.review)
  }

  mutating func wholeNote(_ note: Note, _ reference: Reference) {
    self.note(note)
    whereToAsk(reference.service)
    sources(of: note.review)
  }

  /// The service's channels, a line each.
  mutating func whereToAsk(_ service: ServiceID) {
    let contacts = context.contacts(of: service)
    guard !contacts.isEmpty else { return }
    heading(.whereToAsk)
    for (reference, contact) in contacts {
      let name = context.title(of: .contact(contact), languages, interface)
      target(.entry(reference), sign: contact.kind.sign, [reach(contact)], marker: [Run(name + "  ", .body)])
    }
  }

  /// How to reach a channel: its value, or where to look for it.
  func reach(_ contact: Contact) -> Run {
    if let value = contact.value ?? contact.url { return Run(value, .value) }
    return Run(contact.place.map { BrowserContext.oneLine(text($0)) } ?? word(.checkOfficialSite), .dim)
  }
}
