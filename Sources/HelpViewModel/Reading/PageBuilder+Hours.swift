import HelpContent
import TerminalModel

extension PageBuilder {
  /// The week, days with the same hours together.
  mutating func hours(_ hours: OpeningHours) {
    heading(.hours)
    if hours.certainty == .typical { paragraph([Run(word(.typicalHours), .caution)], indent: 2) }
    var rows: [(String, String)] = []
    for days in Self.grouped(hours) {
      let open = Self.spans(hours.open, on: days[0])
      let unknown = Self.spans(hours.unknown, on: days[0])
      // What is common elsewhere says nothing about the days it does not name.
      if hours.certainty == .typical, open.isEmpty, unknown.isEmpty { continue }
      var words = open.isEmpty ? word(.dayOff) : open.map(words(of:)).joined(separator: ", ")
      if !unknown.isEmpty {
        words += "  (" + word(.unknownSpan(unknown.map(words(of:)).joined(separator: ", "))) + ")"
      }
      rows.append((name(of: days), words))
    }
    if hours.closed.contains(.publicHolidays) { rows.append((word(.publicHoliday), word(.dayOff))) }
    for case .date(let date) in hours.closed { rows.append((date.description, word(.dayOff))) }
    let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
    for (days, times) in rows {
      paragraph([Run(times, .body)], marker: [Run(days.padded(to: width) + "  ", .dim)], indent: 2)
    }
    paragraph([Run(word(.timeZone(zoneLabel(hours.timeZone))), .dim)], indent: 2)
    if let note = hours.note {
      blank()
      sign("!", note, as: .caution)
    }
  }

  /// What people call a zone, from the collection's calendars; else its IANA name.
  private func zoneLabel(_ zone: String) -> String {
    context.library.collection.calendars.first { $0.timeZone == zone }?.label ?? zone
  }

  private func name(of days: [Weekday]) -> String {
    guard let first = days.first, let last = days.last, first != last else { return word(.weekday(days[0])) }
    return word(.weekday(first)) + "–" + word(.weekday(last))
  }

  private func words(of span: OpeningHours.Span) -> String {
    span.start == 0 && span.end == 1_440
      ? word(.allDay) : "\(OpeningHours.timeOfDay(span.start))–\(OpeningHours.timeOfDay(span.end))"
  }

  private static func spans(_ spans: [OpeningHours.Span], on day: Weekday) -> [OpeningHours.Span] {
    spans.filter { $0.days.contains(day) }.sorted { $0.start < $1.start }
  }

  /// Runs of days with the same hours.
  private static func grouped(_ hours: OpeningHours) -> [[Weekday]] {
    let times = { (day: Weekday) in
      [hours.open, hours.unknown].map { spans($0, on: day).map { [$0.start, $0.end] } }
    }
    var groups: [[Weekday]] = []
    for day in Weekday.allCases {
      if let last = groups.last?.last, times(last) == times(day) {
        groups[groups.count - 1].append(day)
      } else {
        groups.append([day])
      }
    }
    return groups
  }
}
