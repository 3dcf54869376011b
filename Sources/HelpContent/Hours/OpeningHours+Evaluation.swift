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
    let today = zone.wallClock(at: moment).dayNumber
    let coming = timetable(calendar, days: today - 1...today + Timetable.horizon + 1)
    return State(now, coming.change(from: now, after: moment, in: zone))
  }

  /// The status alone, without looking for its next change.
  package func status(at moment: Int, zone: ZoneOffsets, calendar: HolidayCalendar?) -> Status {
    if certainty == .typical { return .unknown(.typical) }
    let time = zone.wallClock(at: moment)
    return timetable(calendar, days: time.dayNumber - 1...time.dayNumber).status(at: time)
  }

  private func timetable(_ calendar: HolidayCalendar?, days: ClosedRange<Int>) -> Timetable {
    Timetable(rules: rules, calendar: calendar, mentionsHolidays: mentionsHolidays, days: days)
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
    let plans = timetable(calendar, days: date.dayNumber...date.dayNumber).plans(of: date.dayNumber)
    let holiday = mentionsHolidays ? calendar?.holidays.first { $0.date == date } : nil
    return DayHours(
      date: date, intervals: plans[0].intervals.map { DayHours.Interval(span: $0.span, kind: $0.kind) },
      holiday: holiday, isWorkingDay: calendar?.workingDays.contains(date) ?? false,
      dependsOnHoliday: Set(plans).count > 1)
  }
}
