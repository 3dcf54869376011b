import HelpContent

/// Everything that the availability of a contact depends on.
struct AvailabilityRequest: Hashable, Sendable {
  private let id: ItemID
  private let value: String?
  private let hours: OpeningHours
  private let clock: LocalTime

  /// Nil for a contact without hours, and if the time is unknown: there is nothing to find out then.
  init?(_ contact: Contact, at clock: LocalTime?) {
    guard contact.status == .active, let hours = contact.hours, let clock else { return nil }
    (id, value) = (contact.id, contact.value)
    (self.hours, self.clock) = (hours, clock)
  }

  // Not of the hours, which may have a thousand rules; what was found a minute ago is replaced.
  func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(value)
  }
}
