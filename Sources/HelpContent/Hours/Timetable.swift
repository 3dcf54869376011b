/// The plans of some days by the rules of opening hours. Each is made once, of those rules that may apply to the day.
final class Timetable {
  /// Days within which the next change is looked for.
  static let horizon = 396

  private let rules: [OpeningHours.Rule]
  private let holidays: Set<CalendarDate>
  private let years: Set<Int>
  private let workingDays: Set<CalendarDate>
  private let mentionsHolidays: Bool
  private let days: ClosedRange<Int>
  /// Rules whose days repeat each week, those for some weekdays of a month, and those for dates by the number of the day.
  private var weekly: [Int] = []
  private var monthly: [Int] = []
  private var dated: [Int: [Int]] = [:]
  private var weeklyPlans: [KindOfDay: DayPlan] = [:]
  private var plans: [Int: [DayPlan]] = [:]

  private struct KindOfDay: Hashable {
    let weekday: Weekday
    let isHoliday: Bool
    let isWorkingDay: Bool
  }

  /// `days` are the numbers of the days that are asked for.
  init(rules: [OpeningHours.Rule], calendar: HolidayCalendar?, mentionsHolidays: Bool, days: ClosedRange<Int>) {
    self.rules = rules
    self.mentionsHolidays = mentionsHolidays
    self.days = days
    let dates = mentionsHolidays ? calendar?.holidays.map(\.date) ?? [] : []
    holidays = Set(dates)
    years = Set(dates.map(\.year))
    workingDays = Set(calendar?.workingDays ?? [])
    for (index, rule) in rules.enumerated() {
      if !rule.days.dates.isEmpty {
        let dates = rule.days.dates.flatMap { $0.days(within: days) }.joined()
        for day in dates where dated[day]?.last != index { dated[day, default: []].append(index) }
      } else if rule.days.monthlyWeekdays.isEmpty {
        weekly.append(index)
      } else {
        monthly.append(index)
      }
    }
  }

  func status(at time: WallTime) -> OpeningHours.Status {
    let kinds = Set(
      plans(of: time.dayNumber).flatMap { plan in
        plans(of: time.dayNumber - 1).map { kind(at: time.minute, plan, yesterday: $0) }
      })
    guard kinds.count == 1, let kind = kinds.first else {
      let year = time.date.year
      return .unknown(.holidays(year: years.contains(year) ? year - 1 : year))
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
    let today = plans(of: day).flatMap(\.turns).map(\.minute)
    let yesterday = plans(of: day - 1).flatMap(\.turns).map { $0.minute - 1_440 }
    let minutes = Set(today + yesterday + [0]).filter { 0..<1_440 ~= $0 }
    let jump = zone.change(in: (day - 1) * 86_400..<(day + 2) * 86_400)
    return minutes.flatMap { zone.moments(of: WallTime(dayNumber: day, minute: $0)) } + [jump].compactMap(\.self)
  }

  private func kind(at minute: Int, _ today: DayPlan, yesterday: DayPlan) -> OpeningHours.Kind {
    if let kind = today.kind(at: minute) { return kind }
    return today.isDayOff ? .closed : yesterday.kind(at: minute + 1_440) ?? .closed
  }

  /// Two plans if it is unknown whether the day is a holiday, else one.
  func plans(of day: Int) -> [DayPlan] {
    if let known = plans[day] { return known }
    let date = CalendarDate(dayNumber: day)
    let isKnown = !mentionsHolidays || years.contains(date.year)
    let answers = isKnown ? [holidays.contains(date)] : [false, true]
    let isWorkingDay = workingDays.contains(date)
    let made = answers.map { plan(of: date, day, isHoliday: $0, isWorkingDay: isWorkingDay) }
    plans[day] = made
    return made
  }

  private func plan(of date: CalendarDate, _ day: Int, isHoliday: Bool, isWorkingDay: Bool) -> DayPlan {
    let applies = { (index: Int) in
      self.rules[index].days.contains(date, isHoliday: isHoliday, isWorkingDay: isWorkingDay)
    }
    let special = ((dated[day] ?? []) + monthly).filter(applies)
    if !special.isEmpty {
      return DayPlan((weekly.filter(applies) + special).sorted().map { rules[$0] })
    }
    let kind = KindOfDay(weekday: date.weekday, isHoliday: isHoliday, isWorkingDay: isWorkingDay)
    if let known = weeklyPlans[kind] { return known }
    let plan = DayPlan(weekly.filter(applies).map { rules[$0] })
    weeklyPlans[kind] = plan
    return plan
  }
}

extension DaySelector.DateRange {
  /// The days of the range, in each year if it recurs, that are in `window`.
  fileprivate func days(within window: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let years = CalendarDate(dayNumber: window.lowerBound).year - 1...CalendarDate(dayNumber: window.upperBound).year
    let isOverTheTurn = (first.month, first.day) > (last.month, last.day)
    let spans =
      first.year.flatMap { from in last.year.map { [(from, $0)] } }
      ?? years.map { ($0, isOverTheTurn ? $0 + 1 : $0) }
    return spans.compactMap { from, to in
      let (start, end) = (first.dayNumber(in: from) ?? .min, last.lastDayNumber(in: to) ?? .max)
      guard start <= end, (start...end).overlaps(window) else { return nil }
      return (start...end).clamped(to: window)
    }
  }
}
