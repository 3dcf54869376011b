/// The days that a rule applies to; every day if all parts are empty.
package struct DaySelector: Hashable, Sendable {
  /// The first, second, … or last of a weekday in each month.
  package struct MonthlyWeekday: Hashable, Sendable {
    package let day: Weekday
    /// From 1 to 5, and from -1 to -5 counted from the end of the month.
    package let position: Int

    package init(_ day: Weekday, _ position: Int) {
      self.day = day
      self.position = position
    }
  }

  /// An inclusive range of days of the year. It spans the turn of the year if `last` comes before `first`.
  package struct DateRange: Hashable, Sendable {
    /// A day of every year, or of one year.
    package struct End: Hashable, Sendable {
      package let year: Int?
      package let month: Int
      package let day: Int

      package init(year: Int? = nil, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
      }
    }

    package let first: End
    package let last: End

    package init(_ first: End, _ last: End) {
      self.first = first
      self.last = last
    }

    package init(_ date: CalendarDate) {
      let end = End(year: date.year, month: date.month, day: date.day)
      self.init(end, end)
    }
  }

  package let dates: [DateRange]
  package let weekdays: Set<Weekday>
  package let monthlyWeekdays: Set<MonthlyWeekday>
  package let includesHolidays: Bool

  package init(
    dates: [DateRange] = [], weekdays: Set<Weekday> = [], monthlyWeekdays: Set<MonthlyWeekday> = [],
    includesHolidays: Bool = false
  ) {
    self.dates = dates
    // All seven weekdays are every day, whatever else is listed.
    let isEveryDay = weekdays.count == Weekday.allCases.count
    self.weekdays = isEveryDay ? [] : weekdays
    self.monthlyWeekdays = isEveryDay ? [] : monthlyWeekdays
    self.includesHolidays = !isEveryDay && includesHolidays
  }

  package static let everyDay = DaySelector()
  package static let holidays = DaySelector(includesHolidays: true)

  /// On a Saturday or Sunday that is a working day, rules for Fridays or Mondays apply.
  package func contains(_ date: CalendarDate, isHoliday: Bool, isWorkingDay: Bool = false) -> Bool {
    guard dates.isEmpty || dates.contains(where: { $0.contains(date) }) else { return false }
    if weekdays.isEmpty, monthlyWeekdays.isEmpty, !includesHolidays { return true }
    if includesHolidays && isHoliday { return true }
    if isWorkingDay, let workday = date.weekday.workday { return weekdays.contains(workday) }
    return weekdays.contains(date.weekday) || monthlyWeekdays.contains { $0.contains(date) }
  }
}

extension Weekday {
  /// The weekday whose hours hold on a weekend on which people work; nil for the others.
  fileprivate var workday: Weekday? {
    switch self {
    case .saturday: .friday
    case .sunday: .monday
    default: nil
    }
  }
}

extension DaySelector.MonthlyWeekday {
  func contains(_ date: CalendarDate) -> Bool {
    guard date.weekday == day else { return false }
    let length = CalendarDate.daysInMonth(date.month, of: date.year)
    return position > 0 ? (date.day - 1) / 7 + 1 == position : (length - date.day) / 7 + 1 == -position
  }
}

extension DaySelector.DateRange {
  func contains(_ date: CalendarDate) -> Bool {
    let place = { (end: End) in (end.month, end.day) }
    let day = (date.month, date.day)
    guard let firstYear = first.year, let lastYear = last.year else {
      return place(first) <= place(last)
        ? place(first) <= day && day <= place(last) : place(first) <= day || day <= place(last)
    }
    let full = { (year: Int, end: End) in (year, end.month, end.day) }
    let whole = (date.year, date.month, date.day)
    return full(firstYear, first) <= whole && whole <= full(lastYear, last)
  }
}

extension DaySelector {
  /// True if any of `dates` comes after the day of that number. Dates without a year recur.
  package func isComing(after day: Int) -> Bool {
    dates.contains { range in
      guard let year = range.last.year else { return true }
      let last = CalendarDate(year: year, month: range.last.month, day: range.last.day)
      return (last?.dayNumber ?? .max) > day
    }
  }
}

extension DaySelector.DateRange {
  /// The date, if the range is one day of one year; else nil.
  package var date: CalendarDate? {
    guard first == last, let year = first.year else { return nil }
    return CalendarDate(year: year, month: first.month, day: first.day)
  }
}

extension DaySelector.DateRange.End {
  /// The number of the day, in `year` if it recurs; of the next day if that year does not have it. Nil for years that
  /// have no dates.
  func dayNumber(in year: Int) -> Int? {
    lastDayNumber(in: year).map { day > CalendarDate.daysInMonth(month, of: year) ? $0 + 1 : $0 }
  }

  /// The number of the day, in `year` if it recurs; of the last day of the month if that is shorter.
  func lastDayNumber(in year: Int) -> Int? {
    CalendarDate(year: year, month: month, day: min(day, CalendarDate.daysInMonth(month, of: year)))?.dayNumber
  }
}
