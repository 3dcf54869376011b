package import HelpContent

extension BrowserContext {
  /// True if a channel of the service is known to be open; found once a minute.
  package func isOpen(_ service: ServiceID, at clock: LocalTime?) -> Bool {
    guard let clock else { return false }
    return memory.isOpen(service, at: clock) {
      guard let moment = moment(of: clock) else { return false }
      let calculator = availabilityCalculator
      return library.references(in: .contacts, of: service).contains { reference in
        guard case .contact(let contact)? = library.entry(reference) else { return false }
        return calculator.isOpen(contact, at: moment)
      }
    }
  }
}
