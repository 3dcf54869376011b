import HelpContent

extension BrowserState {
  /// Open contacts, then those of unknown state, then closed ones; each in the given order.
  func openFirst(_ contacts: [(Reference, Contact)], _ context: BrowserContext) -> [Reference] {
    let kinds = contacts.map { context.availability(of: $0.1, at: clock)?.kind ?? .unknown }
    return [OpeningHours.Kind.open, .unknown, .closed].flatMap { kind in
      zip(contacts, kinds).filter { $0.1 == kind }.map { $0.0.0 }
    }
  }

  mutating func toggleOpenFirst(_ context: BrowserContext) -> [Effect] {
    // Without an explicit choice the first row is selected, which may be another one after sorting.
    if let selected = selected(in: .contacts, context) { select(selected, context) }
    showsOpenFirst.toggle()
    return notify(.message(showsOpenFirst ? .hours(.openFirst) : .hours(.usualOrder)))
  }
}
