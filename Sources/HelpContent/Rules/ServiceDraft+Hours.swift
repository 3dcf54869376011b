extension ServiceDraft {
  /// Opening hours need a time zone unless they are `24/7`.
  var hoursDiagnostics: [Located<Diagnostic.Kind>] {
    contacts.compactMap { contact in
      guard let hours = contact.hours, zone(of: hours) == nil else { return nil }
      return Located(.hoursWithoutZone, at: hours.location)
    }
  }

  /// Hours that mention `PH` need a calendar with this year's public holidays, and from November on with next year's.
  package func holidayDiagnostics(in calendars: [HolidayCalendar], today: CalendarDate?) -> [Located<Diagnostic.Kind>] {
    contacts.flatMap { contact -> [Located<Diagnostic.Kind>] in
      guard let hours = contact.hours, let zone = zone(of: hours),
        let mention = hours.rules.first(where: { $0.value.contains { $0.days.includesHolidays } })
      else { return [] }
      guard let calendar = calendars.first(where: { $0.timeZone == zone }) else {
        return [Located(.noCalendar(timeZone: zone), at: mention.location)]
      }
      guard let today else { return [] }
      let years = Set(calendar.holidays.map(\.date.year))
      let needed = today.month >= 11 ? [today.year, today.year + 1] : [today.year]
      return needed.filter { !years.contains($0) }.map {
        Located(.holidaysMissing(year: $0, calendar: calendar.id.description), at: mention.location)
      }
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
  fileprivate var isAlways: Bool { rules.flatMap(\.value) == OpeningHours.always }
}
