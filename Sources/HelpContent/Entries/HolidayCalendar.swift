/// The public holidays that `PH` in opening hours refers to, for a time zone, and its working weekends.
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
  /// Saturdays and Sundays that have the hours of a Friday or a Monday, as they do in China in exchange for other days off.
  package let workingDays: [CalendarDate]

  package init(
    id: CalendarID, timeZone: String, label: String? = nil, holidays: [Holiday] = [],
    workingDays: [CalendarDate] = []
  ) {
    self.id = id
    self.timeZone = timeZone
    self.label = label
    self.holidays = holidays
    self.workingDays = workingDays
  }

  /// The last day whose holidays are known, as years are written down whole; nil without holidays.
  package var end: CalendarDate? {
    holidays.map(\.date.year).max().flatMap { CalendarDate(year: $0, month: 12, day: 31) }
  }
}
