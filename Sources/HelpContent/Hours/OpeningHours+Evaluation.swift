extension OpeningHours {
  /// Open, closed or unknown, as at one moment.
  package enum Status: Hashable, Sendable {
    case open, closed
    case unknown(Reason)

    package enum Reason: Hashable, Sendable {
      /// The hours are only typical of such channels.
      case typical
      /// Sources disagree about the time.
      case disputed
      /// The calendar does not hold the public holidays of the year.
      case holidays(year: Int)
    }

    /// The status without its reason.
    package var kind: Kind {
      switch self {
      case .open: .open
      case .closed: .closed
      case .unknown: .unknown
      }
    }
  }

  /// The status at a moment, and its next change.
  package struct State: Hashable, Sendable {
    package let status: Status
    /// Nil if nothing changes within 396 days.
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

  /// The state at a moment in seconds since 1970. Times are local to `zone`: one that clocks skip occurs when they
  /// jump, and one that they show twice occurs twice.
  package func state(at moment: Int, zone: ZoneOffsets, calendar: HolidayCalendar?) -> State {
    let now = status(at: moment, zone: zone, calendar: calendar)
    if certainty == .typical || rules == Self.always { return State(now) }
    return State(now, timetable(calendar).change(from: now, after: moment, in: zone))
  }

  /// The status alone, without looking for its next change.
  package func status(at moment: Int, zone: ZoneOffsets, calendar: HolidayCalendar?) -> Status {
    certainty == .typical ? .unknown(.typical) : timetable(calendar).status(at: zone.wallClock(at: moment))
  }

  private func timetable(_ calendar: HolidayCalendar?) -> Timetable {
    Timetable(rules: rules, calendar: calendar, mentionsHolidays: mentionsHolidays)
  }
}

/// The hours that start on one day.
package struct DayHours: Equatable, Sendable {
  package struct Interval: Hashable, Sendable {
    package let span: OpeningHours.Span
    package let kind: OpeningHours.Kind
  }

  package let date: CalendarDate
  package let intervals: [Interval]
  /// The public holiday on that day, if the rules mention holidays.
  package let holiday: HolidayCalendar.Holiday?
  /// True on a Saturday or Sunday that has the hours of a Friday or a Monday.
  package let isWorkingDay: Bool
  /// True if the calendar lacks the year and the hours differ on a holiday.
  package let dependsOnHoliday: Bool
}

extension OpeningHours {
  package func hours(on date: CalendarDate, calendar: HolidayCalendar?) -> DayHours {
    let plans = timetable(calendar).plans(of: date)
    let holiday = mentionsHolidays ? calendar?.holidays.first { $0.date == date } : nil
    return DayHours(
      date: date, intervals: plans[0].intervals.map { DayHours.Interval(span: $0.span, kind: $0.kind) },
      holiday: holiday, isWorkingDay: calendar?.workingDays.contains(date) ?? false,
      dependsOnHoliday: Set(plans).count > 1)
  }
}

private struct Timetable {
  let rules: [OpeningHours.Rule]
  let holidays: Set<CalendarDate>
  let years: Set<Int>
  let workingDays: [CalendarDate]
  let mentionsHolidays: Bool
  private static let horizon = 396

  init(rules: [OpeningHours.Rule], calendar: HolidayCalendar?, mentionsHolidays: Bool) {
    self.rules = rules
    self.mentionsHolidays = mentionsHolidays
    let dates = mentionsHolidays ? calendar?.holidays.map(\.date) ?? [] : []
    holidays = Set(dates)
    years = Set(dates.map(\.year))
    workingDays = calendar?.workingDays ?? []
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

  /// The first moment after `moment` at which the status is of another kind.
  func change(
    from now: OpeningHours.Status, after moment: Int, in zone: ZoneOffsets
  ) -> OpeningHours.State.Change? {
    let today = zone.wallClock(at: moment).dayNumber
    for day in today...today + Self.horizon {
      // If clocks go back at midnight, the end of a day is shown again after the next has started.
      let candidates = Set(turns(of: day, in: zone) + turns(of: day + 1, in: zone)).sorted()
      for candidate in candidates where candidate > moment {
        let status = status(at: zone.wallClock(at: candidate))
        if status.kind != now.kind { return .init(moment: candidate, status: status) }
      }
    }
    return nil
  }

  /// The moments of a day at which the status may change.
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

  /// Two plans if it is unknown whether the day is a holiday, else one.
  func plans(of date: CalendarDate) -> [DayPlan] {
    let isKnown = !mentionsHolidays || years.contains(date.year)
    let answers = isKnown ? [holidays.contains(date)] : [false, true]
    let isWorkingDay = workingDays.contains(date)
    return answers.map { DayPlan(rules, on: date, isHoliday: $0, isWorkingDay: isWorkingDay) }
  }
}
