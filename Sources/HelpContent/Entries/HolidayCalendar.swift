/// The public holidays that `PH` in opening hours refers to, for a time zone.
package struct HolidayCalendar: Hashable, Sendable {
  package struct Holiday: Hashable, Sendable {
    package let date: CalendarDate
    package let name: LocalizedText?

    package init(date: CalendarDate, name: LocalizedText? = nil) {
      self.date = date
      self.name = name
    }
  }

  package let id: CalendarID
  /// An IANA name, such as `Asia/Seoul`.
  package let timeZone: String
  /// The common name of the zone, such as `KST`.
  package let label: String?
  package let holidays: [Holiday]

  package init(id: CalendarID, timeZone: String, label: String? = nil, holidays: [Holiday] = []) {
    self.id = id
    self.timeZone = timeZone
    self.label = label
    self.holidays = holidays
  }
}
