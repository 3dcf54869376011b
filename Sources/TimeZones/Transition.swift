/// The day and time of a transition, such as `,M3.5.0/2`.
struct Transition {
  private enum Day {
    /// Week 5 is the last one of the month; Sunday is 0.
    case weekday(Int, week: Int, month: Int)
    /// From 1, not counting 29 February.
    case julian(Int)
    /// From 0, counting 29 February.
    case ordinal(Int)
  }

  private let day: Day
  /// In seconds, by the clock before the transition.
  private let time: Int

  init?(_ rest: inout Substring) {
    guard rest.popFirst() == "," else { return nil }
    switch rest.first {
    case "M":
      rest.removeFirst()
      guard let month = PosixZoneRule.takeNumber(&rest, upTo: 12), month > 0, rest.popFirst() == ".",
        let week = PosixZoneRule.takeNumber(&rest, upTo: 5), week > 0, rest.popFirst() == ".",
        let weekday = PosixZoneRule.takeNumber(&rest, upTo: 6)
      else { return nil }
      day = .weekday(weekday, week: week, month: month)
    case "J":
      rest.removeFirst()
      guard let number = PosixZoneRule.takeNumber(&rest, upTo: 365), number > 0 else { return nil }
      day = .julian(number)
    default:
      guard let number = PosixZoneRule.takeNumber(&rest, upTo: 365) else { return nil }
      day = .ordinal(number)
    }
    guard rest.first == "/" else {
      time = 2 * 3_600
      return
    }
    rest.removeFirst()
    guard let time = PosixZoneRule.takeTime(&rest) else { return nil }
    self.time = time
  }

  /// Seconds since 1970, by the clock before the transition.
  func seconds(in year: Int) -> Int { dayNumber(in: year) * 86_400 + time }

  private func dayNumber(in year: Int) -> Int {
    let newYear = CivilDay.number(year, month: 1)
    switch day {
    case .ordinal(let number): return newYear + number
    case .julian(let number):
      let isLeap = CivilDay.number(year + 1, month: 1) - newYear == 366
      return newYear + number - (isLeap && number >= 60 ? 0 : 1)
    case .weekday(let weekday, let week, let month):
      let first = CivilDay.number(year, month: month)
      let next = month == 12 ? CivilDay.number(year + 1, month: 1) : CivilDay.number(year, month: month + 1)
      // The first of 1970 was a Thursday.
      let toWeekday = (weekday - (first + 4) % 7 + 7) % 7
      let day = first + toWeekday + (week - 1) * 7
      return day < next ? day : day - 7
    }
  }
}
