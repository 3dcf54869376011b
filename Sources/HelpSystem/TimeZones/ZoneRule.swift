import HelpContent

/// The rule of a time zone in POSIX notation, such as `CET-1CEST,M3.5.0,M10.5.0/3`, with the times beyond 24 hours of
/// RFC 8536.
struct ZoneRule {
  /// Seconds east of UTC.
  private let standard: Int
  private let summer: Summer?

  private struct Summer {
    let offset: Int
    let start: Turn
    let end: Turn
  }

  init?(_ text: Substring) {
    var rest = text
    guard Self.takeName(&rest), let west = Self.takeTime(&rest) else { return nil }
    standard = -west
    if rest.isEmpty {
      summer = nil
      return
    }
    guard Self.takeName(&rest) else { return nil }
    let offset = rest.first == "," ? standard + 3_600 : Self.takeTime(&rest).map { -$0 }
    guard let offset, let start = Turn(&rest), let end = Turn(&rest), rest.isEmpty else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// Seconds east of UTC at a moment in seconds since 1970.
  func offset(at moment: Int) -> Int {
    guard let summer else { return standard }
    let year = ZoneOffsets(fixed: standard).wallClock(at: moment).date.year
    let start = summer.start.seconds(in: year) - standard
    let end = summer.end.seconds(in: year) - summer.offset
    // South of the equator, summer spans the turn of the year.
    let isSummer = start < end ? start <= moment && moment < end : moment < end || start <= moment
    return isSummer ? summer.offset : standard
  }

  /// `KST`, `<+0330>`.
  private static func takeName(_ rest: inout Substring) -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// `-9`, `3:30`, `-167:30:15`, in seconds.
  fileprivate static func takeTime(_ rest: inout Substring) -> Int? {
    var sign = 1
    if let first = rest.first, "+-".contains(first) {
      sign = first == "-" ? -1 : 1
      rest.removeFirst()
    }
    guard var seconds = takeNumber(&rest, upTo: 167).map({ $0 * 3_600 }) else { return nil }
    for unit in [60, 1] where rest.first == ":" {
      rest.removeFirst()
      guard let number = takeNumber(&rest, upTo: 59) else { return nil }
      seconds += number * unit
    }
    return sign * seconds
  }

  fileprivate static func takeNumber(_ rest: inout Substring, upTo limit: Int) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count < 4, let number = Int(digits), number <= limit else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }
}

/// The day and time of a transition, such as `,M3.5.0/2`.
private struct Turn {
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
      guard let month = ZoneRule.takeNumber(&rest, upTo: 12), month > 0, rest.popFirst() == ".",
        let week = ZoneRule.takeNumber(&rest, upTo: 5), week > 0, rest.popFirst() == ".",
        let weekday = ZoneRule.takeNumber(&rest, upTo: 6)
      else { return nil }
      day = .weekday(weekday, week: week, month: month)
    case "J":
      rest.removeFirst()
      guard let number = ZoneRule.takeNumber(&rest, upTo: 365), number > 0 else { return nil }
      day = .julian(number)
    default:
      guard let number = ZoneRule.takeNumber(&rest, upTo: 365) else { return nil }
      day = .ordinal(number)
    }
    guard rest.first == "/" else {
      time = 2 * 3_600
      return
    }
    rest.removeFirst()
    guard let time = ZoneRule.takeTime(&rest) else { return nil }
    self.time = time
  }

  /// Seconds since 1970, by the clock before the transition.
  func seconds(in year: Int) -> Int { dayNumber(in: year) * 86_400 + time }

  private func dayNumber(in year: Int) -> Int {
    let newYear = Self.dayNumber(year, month: 1)
    switch day {
    case .ordinal(let number): return newYear + number
    case .julian(let number):
      let isLeap = Self.dayNumber(year + 1, month: 1) - newYear == 366
      return newYear + number - (isLeap && number >= 60 ? 0 : 1)
    case .weekday(let weekday, let week, let month):
      let first = Self.dayNumber(year, month: month)
      let next = month == 12 ? Self.dayNumber(year + 1, month: 1) : Self.dayNumber(year, month: month + 1)
      // The first of 1970 was a Thursday.
      let toWeekday = (weekday - (first + 4) % 7 + 7) % 7
      let day = first + toWeekday + (week - 1) * 7
      return day < next ? day : day - 7
    }
  }

  private static func dayNumber(_ year: Int, month: Int) -> Int {
    CalendarDate(year: year, month: month, day: 1)?.dayNumber ?? 0
  }
}
