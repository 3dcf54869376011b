extension ServiceDraft {
  /// Opening hours need a time zone unless they are `24/7`, and have a bound.
  var hoursDiagnostics: [Located<Diagnostic.Kind>] {
    contacts.compactMap(\.hours).flatMap { hours in
      (zone(of: hours) == nil ? [Located(.hoursWithoutZone, at: hours.location)] : [])
        + (hours.partCount > HoursDraft.mostParts
          ? [Located(.tooMany(limit: HoursDraft.mostParts), at: hours.location)] : [])
    }
  }

  /// Rules of opening hours that can never change anything, or that a later rule overrides.
  var idleHoursDiagnostics: [Located<Diagnostic.Kind>] {
    contacts.compactMap(\.hours).flatMap { hours -> [Located<Diagnostic.Kind>] in
      let lines = hours.rules
      let locations = lines.flatMap { line in line.value.map { _ in line.location } }
      return OpeningHours.idleRules(of: lines.flatMap(\.value), inLists: hours.expression == nil).map {
        Located(.hoursWithoutEffect($0.rule), at: locations[$0.index])
      }
    }
  }

  /// Hours that mention `PH` need a calendar with this year's public holidays. `command` writes those of a time zone.
  package func holidayDiagnostics(
    in calendars: [HolidayCalendar], today: CalendarDate?, command: (_ timeZone: String, _ year: Int) -> String?
  ) -> [Located<Diagnostic.Kind>] {
    contacts.flatMap { contact -> [Located<Diagnostic.Kind>] in
      guard let hours = contact.hours, let zone = zone(of: hours),
        let mention = hours.rules.first(where: { $0.value.contains { $0.days.includesHolidays } })
      else { return [] }
      guard let calendar = calendars.first(where: { $0.timeZone == zone }) else {
        return [Located(.noCalendar(timeZone: zone), at: mention.location)]
      }
      guard let year = today?.year, !calendar.holidays.contains(where: { $0.date.year == year }) else { return [] }
      let missing = Diagnostic.Kind.holidaysMissing(
        year: year, calendar: calendar.id.description, command: command(zone, year))
      return [Located(missing, at: mention.location)]
    }
  }

  /// All time zones named in the file.
  package var timeZones: [Located<String>] {
    [timeZone].compactMap(\.self) + contacts.compactMap { $0.hours?.timeZone }
  }

  func zone(of hours: HoursDraft) -> String? {
    (hours.timeZone ?? timeZone)?.value ?? (hours.isAlways ? "UTC" : nil)
  }
}

extension HoursDraft {
  /// More than two years of days that each have hours of their own.
  fileprivate static let mostParts = 2_000

  /// Dates and times of all rules.
  fileprivate var partCount: Int {
    rules.reduce(0) { $0 + $1.value.reduce(0) { $0 + $1.days.dates.count + $1.spans.count } }
  }

  fileprivate var isAlways: Bool { rules.flatMap(\.value) == OpeningHours.always }
}
