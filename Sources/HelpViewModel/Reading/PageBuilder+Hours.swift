import HelpContent
import TerminalModel

extension PageBuilder {
  /// The current state and the time until it changes, or that it is unknown.
  mutating func availability(of contact: Contact) {
    guard let hours = contact.hours else {
      if contact.kind == .phone || contact.kind == .chat { paragraph([Run("? " + localized(.hours(.unknown)), .dim)]) }
      return
    }
    guard let availability = context.availability(of: contact, at: clock) else {
      if hours.certainty == .typical { paragraph([Run("? " + localized(.hours(.unknown)), .dim)]) }
      return
    }
    let words = AvailabilityFormatter(availability, in: interfaceLanguage)
    let role: TextRole = availability.kind == .open ? .strong : .body
    paragraph([Run(words.headline, role)] + (words.detail.isEmpty ? [] : [Run("  " + words.detail, .body)]))
  }

  /// The hours of this week, with equal days grouped and today marked; without a clock, the expression in the content.
  mutating func hours(of contact: Contact) {
    guard let hours = contact.hours else { return }
    heading(.hours(.title))
    if hours.certainty == .typical { paragraph([Run(localized(.hours(.typical)), .caution)], indent: 2) }
    if let today = today(in: hours) {
      week(hours, around: today)
    } else {
      paragraph([Run(hours.expression, .body)], indent: 2)
    }
    let zone = context.availabilityCalculator.label(of: hours.timeZone)
    paragraph([Run(localized(.hours(.timeZone(zone))), .dim)], indent: 2)
    if let note = hours.note {
      blank()
      symbol("!", note, as: .caution)
    }
  }

  private func today(in hours: OpeningHours) -> CalendarDate? {
    guard let clock else { return nil }
    guard let zone = context.zones.named(hours.timeZone), let moment = clock.moment else { return clock.date }
    return zone.wallClock(at: moment).date
  }

  private mutating func week(_ hours: OpeningHours, around today: CalendarDate) {
    let monday = today.dayNumber - today.weekday.rawValue
    let calendar = context.availabilityCalculator.calendar(of: hours)
    let days = (monday..<monday + 7).map { hours.hours(on: CalendarDate(dayNumber: $0), calendar: calendar) }
    var rows: [(name: String, times: String, remarks: [String], isToday: Bool)] = []
    for group in Self.grouped(days) {
      // Typical hours say nothing about days that they do not name.
      if hours.certainty == .typical, group[0].intervals.isEmpty { continue }
      rows.append(
        (name(of: group), times(of: group[0]), remarks(on: group[0]), group.contains { $0.date == today }))
    }
    rows += exceptions(in: hours, after: days).map { ($0.0, $0.1, [], false) }
    let width = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    for row in rows {
      let marker = Run(row.name.padded(toWidth: width) + "  ", row.isToday ? .strong : .dim)
      let today = row.isToday ? [Run("  ◂ " + localized(.hours(.today)), .number)] : []
      let remarks = row.remarks.map { Run(" " + localized(.reader(.aside($0))), .body) }
      paragraph([Run(row.times, row.isToday ? .strong : .body)] + today + remarks, marker: [marker], indent: 2)
    }
  }

  /// Exceptions that the week does not show: holidays and single dates.
  private func exceptions(in hours: OpeningHours, after week: [DayHours]) -> [(String, String)] {
    let last = week.last?.date.dayNumber ?? 0
    let rules = hours.rules.filter { rule in
      guard rule.days.dates.isEmpty else { return rule.days.isComing(after: last) }
      return rule.days == .holidays
    }
    return rules.map { rule in
      let name = rule.days == .holidays ? localized(.hours(.publicHoliday)) : dates(of: rule.days)
      let spans = rule.spans.map(times(of:)).joined(separator: ", ")
      switch rule.kind {
      case .open: return (name, spans)
      case .closed: return (name, spans.isEmpty ? localized(.hours(.dayOff)) : "\(spans) \(localized(.hours(.dayOff)))")
      case .unknown: return (name, localized(.hours(.unknownSpan(spans))))
      }
    }
  }

  private func dates(of days: DaySelector) -> String {
    guard days.weekdays.isEmpty, days.monthlyWeekdays.isEmpty, !days.includesHolidays, days.dates.count == 1,
      let date = days.dates[0].date
    else { return days.notation }
    return date.description
  }

  private func times(of day: DayHours) -> String {
    let spans = Self.joined(day.intervals)
    if !spans.isEmpty { return spans.map(times(of:)).joined(separator: ", ") }
    return unknownTimes(of: day) ?? localized(.hours(.dayOff))
  }

  private func remarks(on day: DayHours) -> [String] {
    let unknown = Self.joined(day.intervals).isEmpty ? nil : unknownTimes(of: day)
    let holiday = day.holiday?.name.map { text($0) }
    let working = day.isWorkingDay ? localized(.hours(.workingDay)) : nil
    return [unknown, holiday, working, day.dependsOnHoliday ? localized(.hours(.mayDifferOnHolidays)) : nil].compactMap(
      \.self)
  }

  private func unknownTimes(of day: DayHours) -> String? {
    let spans = day.intervals.filter { $0.kind == .unknown }.map { times(of: $0.span) }
    return spans.isEmpty ? nil : localized(.hours(.unknownSpan(spans.joined(separator: ", "))))
  }

  private func times(of span: OpeningHours.Span) -> String {
    span == OpeningHours.Span(start: 0, end: 1_440)
      ? localized(.hours(.allDay)) : "\(OpeningHours.timeOfDay(span.start))–\(OpeningHours.timeOfDay(span.end))"
  }

  private func name(of days: [DayHours]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let name = { (day: DayHours) in localized(.hours(.weekday(day.date.weekday))) }
    return days.count == 1 ? name(first) : "\(name(first))–\(name(last))"
  }

  /// Merges adjacent intervals, and keeps those that are open at least in part.
  private static func joined(_ intervals: [DayHours.Interval]) -> [OpeningHours.Span] {
    var joined: [(span: OpeningHours.Span, isOpen: Bool)] = []
    for interval in intervals {
      if let last = joined.last, last.span.end == interval.span.start {
        joined[joined.count - 1] = (
          OpeningHours.Span(start: last.span.start, end: interval.span.end), last.isOpen || interval.kind == .open
        )
      } else {
        joined.append((interval.span, interval.kind == .open))
      }
    }
    return joined.filter(\.isOpen).map(\.span)
  }

  /// Runs of days with the same hours.
  private static func grouped(_ days: [DayHours]) -> [[DayHours]] {
    var groups: [[DayHours]] = []
    for day in days {
      if let last = groups.last?.last, last.hasSameHours(as: day) {
        groups[groups.count - 1].append(day)
      } else {
        groups.append([day])
      }
    }
    return groups
  }
}

extension DayHours {
  fileprivate func hasSameHours(as other: DayHours) -> Bool {
    intervals == other.intervals && holiday == other.holiday && isWorkingDay == other.isWorkingDay
      && dependsOnHoliday == other.dependsOnHoliday
  }
}
