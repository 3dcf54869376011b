/// Finds what each rule of some opening hours changes, by what the days look like without it.
struct IdleHoursSearch {
  let rules: [OpeningHours.Rule]
  let isInLists: Bool
  var budget = Budget()

  /// Days that may still be compared. Nothing is said of hours that would take more.
  final class Budget {
    var left = 4_000
  }

  struct Day {
    let date: CalendarDate
    let isHoliday: Bool
  }

  func finding(at index: Int) -> IdleHoursRule? {
    let found = comparison(at: index)
    return budget.left > 0 ? found : nil
  }

  private func comparison(at index: Int) -> IdleHoursRule? {
    let rule = rules[index]
    let days = days(of: rule)
    if let other = overriding(index, on: days) {
      return IdleHoursRule(
        fault: .overridden, rule: rule.notation, other: rules[other].notation, meant: moved(index, after: other))
    }
    guard !days.contains(where: { differs(without(index), rules, on: $0) }) else { return nil }
    if rule.kind == .closed { return contradicted(index, on: days) }
    // Of two equal rules the later one is told.
    if rules[(index + 1)...].contains(where: { $0.days == rule.days && $0.spans == rule.spans && $0.kind == rule.kind })
    {
      return nil
    }
    let other = rules.indices.last { other in
      other != index && !days.contains { differs([rules[other]], pair(index, other), on: $0) }
    }
    return IdleHoursRule(
      fault: .covered, rule: rule.notation, other: other.map { rules[$0].notation }, meant: shortened(index),
      closed: isInLists ? other.flatMap { closed(by: rule, rules[$0]) } : nil)
  }

  /// The last rule without dates that takes away what a rule for dates or holidays says, on some of its days at least.
  private func overriding(_ index: Int, on days: some Sequence<Day>) -> Int? {
    let rule = rules[index]
    guard !isInLists, !rule.days.dates.isEmpty || rule.days == .holidays else { return nil }
    return rules.indices.last { other in
      let later = rules[other]
      guard other > index, !later.isAddition, later.kind != .closed, later.days.dates.isEmpty,
        !later.days.includesHolidays
      else { return false }
      let moved = reordered(index, after: other)
      return days.contains { $0.isIn(later) && differs(rules, moved, on: $0) }
    }
  }

  /// A rule that closes days, all of which are open in the end.
  private func contradicted(_ index: Int, on days: some Sequence<Day>) -> IdleHoursRule? {
    let rule = rules[index]
    let isOpen = { (day: Day) in
      let plan = plan(rules, on: day)
      return rule.spans.isEmpty
        ? !plan.intervals.isEmpty : rule.spans.contains { plan.kind(at: $0.start).map { $0 != .closed } ?? false }
    }
    guard days.allSatisfy(isOpen) else { return nil }
    let other = rules.indices.last { other in other > index && days.contains { $0.isIn(rules[other]) && isOpen($0) } }
    return IdleHoursRule(
      fault: .overridden, rule: rule.notation, other: other.map { rules[$0].notation },
      meant: isInLists ? nil : other.flatMap { moved(index, after: $0) })
  }

  /// The days of the rule, holidays or not if any rule tells them apart. Found one by one: the first of them mostly shows
  /// what the rule does.
  private func days(of rule: OpeningHours.Rule) -> some Sequence<Day> {
    let answers = rules.contains { $0.days.includesHolidays } ? [false, true] : [false]
    return dayNumbers(of: rule).lazy.joined().flatMap { number in
      let date = CalendarDate(dayNumber: number)
      return answers.map { Day(date: date, isHoliday: $0) }
    }.filter { $0.isIn(rule) }
  }

  private func dayNumbers(of rule: OpeningHours.Rule) -> [ClosedRange<Int>] {
    if !rule.days.dates.isEmpty { return rule.days.dates.flatMap { $0.dayNumbers(in: Self.years) } }
    let isWeekly = rules.allSatisfy { $0.days.dates.isEmpty && $0.days.monthlyWeekdays.isEmpty }
    let first = Self.firstDay
    return [first...first + (isWeekly ? 6 : 2 * 365)]
  }

  /// Every day of the year on every weekday; a leap year first.
  private static let years = 2024..<2036
  /// The first of January 2024.
  private static let firstDay = 19_723

  private func plan(_ rules: [OpeningHours.Rule], on day: Day) -> DayPlan {
    DayPlan(rules, on: day.date, isHoliday: day.isHoliday)
  }

  private func differs(_ some: [OpeningHours.Rule], _ others: [OpeningHours.Rule], on day: Day) -> Bool {
    guard budget.left > 0 else { return false }
    budget.left -= 1
    let (some, others) = (plan(some, on: day), plan(others, on: day))
    guard some != others else { return false }
    // A day off also ends hours of the day before that go past midnight.
    if rules.contains(where: { $0.spans.contains { $0.end > 1_440 } }) { return true }
    return !some.intervals.elementsEqual(others.intervals) { $0.span == $1.span && $0.kind == $1.kind }
  }

  private func without(_ index: Int) -> [OpeningHours.Rule] {
    rules.enumerated().filter { $0.offset != index }.map(\.element)
  }

  private func pair(_ index: Int, _ other: Int) -> [OpeningHours.Rule] {
    [min(index, other), max(index, other)].map { rules[$0] }
  }

  private func reordered(_ index: Int, after other: Int, as rule: OpeningHours.Rule? = nil) -> [OpeningHours.Rule] {
    var moved = rules
    let taken = moved.remove(at: index)
    moved.insert(rule ?? taken.overriding, at: other)
    return moved
  }

  /// The expression with the rule behind the other one; nil if something would still be idle.
  private func moved(_ index: Int, after other: Int) -> String? { sound(reordered(index, after: other)) }

  /// The expression in which the rule overrides the others on its days.
  private func shortened(_ index: Int) -> String? {
    sound(reordered(index, after: rules.count - 1)) ?? sound(without(index))
  }

  private func sound(_ rules: [OpeningHours.Rule]) -> String? {
    let search = IdleHoursSearch(rules: rules, isInLists: false, budget: budget)
    guard rules.indices.allSatisfy({ search.isEffective($0) }) else { return nil }
    return OpeningHours(rules: rules, timeZone: "UTC").expression
  }

  private func isEffective(_ index: Int) -> Bool {
    let days = days(of: rules[index])
    return rules[index].kind == .closed
      || overriding(index, on: days) == nil
        && days.contains { differs(without(index), rules, on: $0) }
  }

  /// The lines of `closed` that leave of the other rule's times only those of the rule.
  private func closed(by rule: OpeningHours.Rule, _ other: OpeningHours.Rule) -> String? {
    guard rule.kind == .open, other.kind == .open, !rule.spans.isEmpty else { return nil }
    let rest = other.spans.flatMap { span in
      rule.spans.reduce([span]) { left, taken in left.flatMap { $0.without(taken) } }
    }
    return rest.isEmpty ? nil : OpeningHours.Rule(days: rule.days, spans: rest).notation
  }
}

extension IdleHoursSearch.Day {
  fileprivate func isIn(_ rule: OpeningHours.Rule) -> Bool { rule.days.contains(date, isHoliday: isHoliday) }
}

extension OpeningHours.Rule {
  fileprivate var overriding: OpeningHours.Rule { OpeningHours.Rule(days: days, spans: spans, kind: kind) }
}

extension OpeningHours.Span {
  fileprivate func without(_ other: OpeningHours.Span) -> [OpeningHours.Span] {
    [
      OpeningHours.Span(start: start, end: min(end, other.start)),
      OpeningHours.Span(start: max(start, other.end), end: end),
    ].filter { $0.start < $0.end }
  }
}

extension DaySelector.DateRange {
  /// The days of the range, in each of `years` if it recurs, of a long one in two, which have all weekdays; at most a thousand
  /// at once.
  fileprivate func dayNumbers(in years: Range<Int>) -> [ClosedRange<Int>] {
    let isOverTheTurn = (first.month, first.day) > (last.month, last.day)
    let spans =
      first.year.flatMap { from in last.year.map { [(from, $0)] } }
      ?? years.map { ($0, isOverTheTurn ? $0 + 1 : $0) }
    return spans.compactMap { from, to in
      guard let start = first.dayNumber(in: from), let end = last.lastDayNumber(in: to), start <= end else {
        return nil
      }
      return start...min(end, start + 1_000)
    }.enumerated().filter { place, days in place < 2 || days.count <= 31 }.map(\.element)
  }
}
