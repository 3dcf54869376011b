package import HelpContent

/// The availability of a contact channel at a moment, with the time zones of the channel and the reader.
package struct Availability: Sendable {
  package let state: OpeningHours.State
  /// Seconds since 1970.
  package let moment: Int
  package let zone: ZoneOffsets
  /// The common name of the zone, such as `KST`.
  package let zoneLabel: String
  /// The reader's zone; nil if it has the same time as the channel's.
  package let readersZone: ZoneOffsets?

  package var kind: OpeningHours.Kind { state.status.kind }

  /// The channel's local time.
  package var now: WallTime { zone.wallClock(at: moment) }

  /// The end of the current state; nil if unknown.
  package var nextChange: OpeningHours.State.Change? { state.nextChange }

  /// The end of the current state in ISO 8601, in the channel's zone; nil if unknown.
  package var changeTimestamp: String? {
    nextChange.map { change in
      let time = zone.wallClock(at: change.moment)
      let offset = zone.offset(change.moment) / 60
      let sign = offset < 0 ? "-" : "+"
      return "\(time.date)T\(OpeningHours.timeOfDay(time.minute)):00\(sign)\(OpeningHours.timeOfDay(abs(offset)))"
    }
  }

  /// Minutes until `nextChange`, rounded up.
  package var minutesLeft: Int? { nextChange.map { ($0.moment - moment + 59) / 60 } }
}

/// Calculates the availability of contacts.
package struct AvailabilityCalculator: Sendable {
  private let calendars: [HolidayCalendar]
  private let zones: TimeZoneDatabase

  package init(calendars: [HolidayCalendar], zones: TimeZoneDatabase) {
    self.calendars = calendars
    self.zones = zones
  }

  /// Nil if the contact has no hours or is retired, or the time in its zone is unknown.
  package func availability(of contact: Contact, at clock: LocalTime?) -> Availability? {
    guard contact.status == .active, let hours = contact.hours, !hours.rules.isEmpty, let clock,
      let zone = zones.named(hours.timeZone)
    else { return nil }
    guard let moment = zones.moment(of: clock) else { return nil }
    let reader = clock.offset.map { ZoneOffsets(fixed: $0) }
    let readersZone = zones.local ?? reader
    let differs = readersZone.map { $0.offset(moment) != zone.offset(moment) } ?? false
    return Availability(
      state: hours.state(at: moment, zone: zone, calendar: calendar(of: hours)), moment: moment, zone: zone,
      zoneLabel: label(of: hours.timeZone), readersZone: differs ? readersZone : nil)
  }

  /// True if the contact is known to be open at a moment in seconds since 1970.
  package func isOpen(_ contact: Contact, at moment: Int) -> Bool {
    guard contact.status == .active, let hours = contact.hours, !hours.rules.isEmpty,
      let zone = zones.named(hours.timeZone)
    else { return false }
    return hours.status(at: moment, zone: zone, calendar: calendar(of: hours)) == .open
  }

  package func calendar(of hours: OpeningHours) -> HolidayCalendar? {
    calendars.first { $0.timeZone == hours.timeZone }
  }

  /// The zone's label in the collection's calendars, else its IANA name.
  package func label(of timeZone: String) -> String {
    calendars.first { $0.timeZone == timeZone }?.label ?? timeZone
  }
}
