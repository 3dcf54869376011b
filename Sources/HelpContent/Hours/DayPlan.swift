/// The spans of time that start on one day. They may end on the next.
struct DayPlan: Hashable {
  private struct Entry: Hashable {
    let span: OpeningHours.Span
    let kind: OpeningHours.Kind
  }

  /// Of two that overlap, the later one applies.
  private var entries: [Entry] = []
  /// True if a rule closes the day, which also ends spans from the day before.
  private(set) var isDayOff = false

  init(_ rules: [OpeningHours.Rule], on date: CalendarDate, isHoliday: Bool, isWorkingDay: Bool = false) {
    for rule in rules where rule.days.contains(date, isHoliday: isHoliday, isWorkingDay: isWorkingDay) { apply(rule) }
  }

  private mutating func apply(_ rule: OpeningHours.Rule) {
    if rule.kind == .closed, rule.spans.isEmpty {
      entries = []
      isDayOff = true
      return
    }
    // `12:00-13:00 off` closes part of the day; every other rule overrides the ones before it.
    if !rule.isAddition, rule.kind != .closed {
      entries = []
      isDayOff = false
    }
    entries += (rule.spans.isEmpty ? [.wholeDay] : rule.spans).map { Entry(span: $0, kind: rule.kind) }
  }

  /// Nil if no rule applies. `minute` is at most 2,880.
  func kind(at minute: Int) -> OpeningHours.Kind? {
    entries.last { $0.span.start <= minute && minute < $0.span.end }?.kind
  }

  /// The intervals that are open or unknown, in order, neighbours of one kind merged.
  var intervals: [(span: OpeningHours.Span, kind: OpeningHours.Kind)] {
    let turns = Set(boundaries).sorted()
    var intervals: [(span: OpeningHours.Span, kind: OpeningHours.Kind)] = []
    for (start, end) in zip(turns, turns.dropFirst()) {
      guard let kind = kind(at: start), kind != .closed else { continue }
      if let last = intervals.last, last.kind == kind, last.span.end == start {
        intervals[intervals.count - 1].span = OpeningHours.Span(start: last.span.start, end: end)
      } else {
        intervals.append((OpeningHours.Span(start: start, end: end), kind))
      }
    }
    return intervals
  }

  /// Minutes after midnight at which a span starts or ends.
  var boundaries: [Int] { entries.flatMap { [$0.span.start, $0.span.end] } }
}
