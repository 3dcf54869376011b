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
  /// The minutes after midnight from which on another kind holds, in order; nil where no rule applies, as it does before
  /// the first.
  private(set) var turns: [Turn] = []

  struct Turn: Hashable {
    let minute: Int
    let kind: OpeningHours.Kind?
  }

  /// The plan of the day to which all of these rules apply.
  init(_ rules: [OpeningHours.Rule]) {
    for rule in rules { apply(rule) }
    turns = Self.turns(of: entries)
  }

  init(_ rules: [OpeningHours.Rule], on date: CalendarDate, isHoliday: Bool) {
    self.init(rules.filter { $0.days.contains(date, isHoliday: isHoliday) })
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
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].minute <= minute { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? turns[low - 1].kind : nil
  }

  /// The intervals that are open or unknown, in order, neighbours of one kind merged.
  var intervals: [(span: OpeningHours.Span, kind: OpeningHours.Kind)] {
    zip(turns, turns.dropFirst()).compactMap { turn, next in
      guard let kind = turn.kind, kind != .closed else { return nil }
      return (OpeningHours.Span(start: turn.minute, end: next.minute), kind)
    }
  }

  /// Each entry, the last one first, takes what is left of its span.
  private static func turns(of entries: [Entry]) -> [Turn] {
    let minutes = Set(entries.flatMap { [$0.span.start, $0.span.end] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: minutes.enumerated().map { ($1, $0) })
    var kinds = [OpeningHours.Kind?](repeating: nil, count: minutes.count)
    // The first place that is left, at or behind each.
    var left = Array(0...minutes.count)
    func firstLeft(from place: Int) -> Int {
      var end = place
      while left[end] != end { end = left[end] }
      var place = place
      while left[place] != place { (place, left[place]) = (left[place], end) }
      return end
    }
    for entry in entries.reversed() {
      guard let start = places[entry.span.start], let end = places[entry.span.end] else { continue }
      var place = firstLeft(from: start)
      while place < end {
        kinds[place] = entry.kind
        left[place] = place + 1
        place = firstLeft(from: place)
      }
    }
    var before: OpeningHours.Kind?
    return zip(minutes, kinds).compactMap { minute, kind in
      defer { before = kind }
      return kind == before ? nil : Turn(minute: minute, kind: kind)
    }
  }
}
