import HelpContent

extension BrowserState {
  /// Those that are attended, those of which nothing is known, and the others; among them as before.
  func openFirst(_ contacts: [(Reference, Contact)], _ context: BrowserContext) -> [Reference] {
    let kinds = contacts.map { context.availability(of: $0.1, at: clock)?.kind ?? .unknown }
    return [OpeningHours.Kind.open, .unknown, .closed].flatMap { kind in
      zip(contacts, kinds).filter { $0.1 == kind }.map { $0.0.0 }
    }
  }

  mutating func toggleOpenFirst(_ context: BrowserContext) -> [Effect] {
    // What is selected without having been chosen is the first row, which may be another one in a moment.
    if let selected = selected(in: .contacts, context) { select(selected, context) }
    showsOpenFirst.toggle()
    return tell(.message(showsOpenFirst ? .hours(.openFirst) : .hours(.usualOrder)))
  }
}
