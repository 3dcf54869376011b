package import HelpContent

/// Whether a channel is attended at a moment, and what is needed to say so where the reader is.
package struct Availability: Sendable {
  package let state: OpeningHours.State
  /// Seconds since 1970.
  package let moment: Int
  package let zone: ZoneOffsets
  /// What people call the zone, such as `KST`.
  package let zoneLabel: String
  /// The reader's zone where its clocks show something else.
  package let readersZone: ZoneOffsets?

  package var kind: OpeningHours.Kind { state.status.kind }

  /// What a clock on the channel's wall shows.
  package var now: WallTime { zone.wallClock(at: moment) }

  /// When the state ends, where that is known.
  package var nextChange: OpeningHours.State.Change? { state.nextChange }

  /// When the state ends, as ISO 8601 has it, in the channel's zone.
  package var changeTimestamp: String? {
    nextChange.map { change in
      let time = zone.wallClock(at: change.moment)
      let offset = zone.offset(change.moment) / 60
      let sign = offset < 0 ? "-" : "+"
      return "\(time.date)T\(OpeningHours.timeOfDay(time.minute)):00\(sign)\(OpeningHours.timeOfDay(abs(offset)))"
    }
  }

  /// Whole minutes until then, the one that has begun included.
  package var minutesLeft: Int? { nextChange.map { ($0.moment - moment + 59) / 60 } }
}

/// Finds out whether channels are attended.
package struct AvailabilityCalculator: Sendable {
  private let calendars: [HolidayCalendar]
  private let zones: TimeZoneDatabase

  package init(calendars: [HolidayCalendar], zones: TimeZoneDatabase) {
    self.calendars = calendars
    self.zones = zones
  }

  /// Nil where no hours are stated, or nobody knows what time it is there.
  package func availability(of contact: Contact, at clock: LocalTime?) -> Availability? {
    guard let hours = contact.hours, !hours.rules.isEmpty, let clock, let zone = zones.named(hours.timeZone) else {
      return nil
    }
    // Without an offset of its own a reading is what clocks show where the reader is.
    guard let moment = clock.moment ?? zones.local?.moments(of: clock.wallTime).first else { return nil }
    let reader = clock.offset.map { ZoneOffsets(fixed: $0) }
    let readersZone = zones.local ?? reader
    let differs = readersZone.map { $0.offset(moment) != zone.offset(moment) } ?? false
    return Availability(
      state: hours.state(at: moment, zone: zone, calendar: calendar(of: hours)), moment: moment, zone: zone,
      zoneLabel: label(of: hours.timeZone), readersZone: differs ? readersZone : nil)
  }

  package func calendar(of hours: OpeningHours) -> HolidayCalendar? {
    calendars.first { $0.timeZone == hours.timeZone }
  }

  /// From the collection's calendars; else the IANA name.
  package func label(of timeZone: String) -> String {
    calendars.first { $0.timeZone == timeZone }?.label ?? timeZone
  }
}
