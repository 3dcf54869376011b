/// What the rules say of the times that begin on one day; they may run into the next.
struct DayPlan: Hashable {
  private struct Entry: Hashable {
    let span: OpeningHours.Span
    let kind: OpeningHours.Kind
  }

  /// The later one holds where two overlap.
  private var entries: [Entry] = []
  /// Closed by name, and thus also for what runs into it from the day before.
  private(set) var isDayOff = false

  init(_ rules: [OpeningHours.Rule], on date: CalendarDate, isHoliday: Bool) {
    for rule in rules where rule.days.contains(date, isHoliday: isHoliday) { apply(rule) }
  }

  private mutating func apply(_ rule: OpeningHours.Rule) {
    if rule.kind == .closed, rule.spans.isEmpty {
      entries = []
      isDayOff = true
      return
    }
    // `12:00-13:00 off` takes its time from the day; every other rule takes the place of those before it.
    if !rule.isAddition, rule.kind != .closed {
      entries = []
      isDayOff = false
    }
    entries += (rule.spans.isEmpty ? [.wholeDay] : rule.spans).map { Entry(span: $0, kind: rule.kind) }
  }

  /// Nil where nothing is said; `minute` goes up to 2,880.
  func kind(at minute: Int) -> OpeningHours.Kind? {
    entries.last { $0.span.start <= minute && minute < $0.span.end }?.kind
  }

  /// What holds from when to when, closed times left out.
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

  /// The minutes at which something may begin or end.
  var boundaries: [Int] { entries.flatMap { [$0.span.start, $0.span.end] } }
}
