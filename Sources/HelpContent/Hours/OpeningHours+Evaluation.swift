extension OpeningHours {
  /// Whether somebody answers.
  package enum Status: Hashable, Sendable {
    case open, closed
    case unknown(Reason)

    package enum Reason: Hashable, Sendable {
      /// What is common says nothing of this channel.
      case typical
      /// Sources disagree.
      case disputed
      /// The calendar does not hold the public holidays of the year.
      case holidays(year: Int)
    }

    /// Without its reason.
    package var kind: Kind {
      switch self {
      case .open: .open
      case .closed: .closed
      case .unknown: .unknown
      }
    }
  }

  /// What holds at a moment, and until when.
  package struct State: Hashable, Sendable {
    package let status: Status
    /// Nil where nothing changes within a year and a month.
    package let nextChange: Change?

    package struct Change: Hashable, Sendable {
      /// Seconds since 1970.
      package let moment: Int
      package let status: Status

      package init(moment: Int, status: Status) {
        self.moment = moment
        self.status = status
      }
    }

    package init(_ status: Status, _ nextChange: Change? = nil) {
      self.status = status
      self.nextChange = nextChange
    }
  }

  /// What holds at a moment, in seconds since 1970. Times are those of the clocks on the wall of `zone`: a time that clocks
  /// skip comes when they jump, and one that they show twice comes twice.
  package func state(at moment: Int, zone: ZoneOffsets, calendar: HolidayCalendar?) -> State {
    if certainty == .typical { return State(.unknown(.typical)) }
    let table = Timetable(rules: rules, calendar: calendar, mentionsHolidays: mentionsHolidays)
    let now = table.status(at: zone.wallClock(at: moment))
    if rules == Self.always { return State(now) }
    return State(now, table.change(from: now, after: moment, in: zone))
  }
}

/// What a day's hours are, those that run into it from the day before left out.
package struct DayHours: Equatable, Sendable {
  package struct Interval: Hashable, Sendable {
    package let span: OpeningHours.Span
    package let kind: OpeningHours.Kind
  }

  package let date: CalendarDate
  package let intervals: [Interval]
  /// The holiday that made them what they are.
  package let holiday: HolidayCalendar.Holiday?
  /// Nobody knows whether it is a holiday, and it matters.
  package let dependsOnHoliday: Bool
}

extension OpeningHours {
  package func hours(on date: CalendarDate, calendar: HolidayCalendar?) -> DayHours {
    let table = Timetable(rules: rules, calendar: calendar, mentionsHolidays: mentionsHolidays)
    let plans = table.plans(of: date)
    let holiday = mentionsHolidays ? calendar?.holidays.first { $0.date == date } : nil
    return DayHours(
      date: date, intervals: plans[0].intervals.map { DayHours.Interval(span: $0.span, kind: $0.kind) },
      holiday: holiday, dependsOnHoliday: Set(plans).count > 1)
  }
}

private struct Timetable {
  let rules: [OpeningHours.Rule]
  let holidays: Set<CalendarDate>
  let years: Set<Int>
  let mentionsHolidays: Bool
  private static let horizon = 396

  init(rules: [OpeningHours.Rule], calendar: HolidayCalendar?, mentionsHolidays: Bool) {
    self.rules = rules
    self.mentionsHolidays = mentionsHolidays
    let dates = mentionsHolidays ? calendar?.holidays.map(\.date) ?? [] : []
    holidays = Set(dates)
    years = Set(dates.map(\.year))
  }

  func status(at time: WallTime) -> OpeningHours.Status {
    let today = time.date
    let kinds = Set(
      plans(of: today).flatMap { plan in
        plans(of: CalendarDate(dayNumber: time.dayNumber - 1)).map { kind(at: time.minute, plan, yesterday: $0) }
      })
    guard kinds.count == 1, let kind = kinds.first else {
      return .unknown(.holidays(year: years.contains(today.year) ? today.year - 1 : today.year))
    }
    switch kind {
    case .open: return .open
    case .closed: return .closed
    case .unknown: return .unknown(.disputed)
    }
  }

  /// The first moment after `moment` from which on something else holds.
  func change(
    from now: OpeningHours.Status, after moment: Int, in zone: ZoneOffsets
  ) -> OpeningHours.State.Change? {
    let today = zone.wallClock(at: moment).dayNumber
    for day in today...today + Self.horizon {
      // Clocks that are put back at midnight show the end of a day again when the next has begun.
      let candidates = Set(turns(of: day, in: zone) + turns(of: day + 1, in: zone)).sorted()
      for candidate in candidates where candidate > moment {
        let status = status(at: zone.wallClock(at: candidate))
        if status.kind != now.kind { return .init(moment: candidate, status: status) }
      }
    }
    return nil
  }

  /// The moments of a day at which something may change.
  private func turns(of day: Int, in zone: ZoneOffsets) -> [Int] {
    let today = plans(of: CalendarDate(dayNumber: day)).flatMap(\.boundaries)
    let yesterday = plans(of: CalendarDate(dayNumber: day - 1)).flatMap(\.boundaries).map { $0 - 1_440 }
    let minutes = Set(today + yesterday + [0]).filter { 0..<1_440 ~= $0 }
    let jump = zone.change(in: (day - 1) * 86_400..<(day + 2) * 86_400)
    return minutes.flatMap { zone.moments(of: WallTime(dayNumber: day, minute: $0)) } + [jump].compactMap(\.self)
  }

  private func kind(at minute: Int, _ today: DayPlan, yesterday: DayPlan) -> OpeningHours.Kind {
    if let kind = today.kind(at: minute) { return kind }
    return today.isDayOff ? .closed : yesterday.kind(at: minute + 1_440) ?? .closed
  }

  /// Both that a day may have when nobody knows whether it is a holiday.
  func plans(of date: CalendarDate) -> [DayPlan] {
    let isKnown = !mentionsHolidays || years.contains(date.year)
    let answers = isKnown ? [holidays.contains(date)] : [false, true]
    return answers.map { DayPlan(rules, on: date, isHoliday: $0) }
  }
}
