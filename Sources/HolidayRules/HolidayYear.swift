package import HelpContent

/// The public holidays of one year.
package struct HolidayYear: Hashable, Sendable {
  package struct Name: Hashable, Sendable {
    package let ko: String
    package let en: String
    package let zh: String
  }

  package struct Holiday: Hashable, Sendable {
    package let date: CalendarDate
    package let name: Name
  }

  /// By date; two on one day have one entry.
  package let holidays: [Holiday]
  /// Saturdays and Sundays on which people work.
  package let workingDays: [CalendarDate]
}
