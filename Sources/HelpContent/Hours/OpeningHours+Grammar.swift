/// What a line of opening hours did not say clearly enough, and where in the line.
package struct HoursSyntaxError: Error, Hashable {
  package let reason: InvalidHoursReason
  /// Unicode scalars from the start of the line.
  package let offset: Int
}

// The subset of https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification that is read here, and what is left out
// and why, is listed in `data/README.md`.
extension OpeningHours {
  /// Every day, all day: what `24/7` stands for.
  package static let always = [Rule(days: .everyDay, spans: [.wholeDay])]

  /// Reads `Mo-Fr 09:00-12:00,13:00-18:00; Sa[1] 10:00-13:00; PH off`.
  package static func rules(_ expression: String) throws(HoursSyntaxError) -> [Rule] {
    var parser = HoursParser(expression)
    return try parser.rules()
  }

  /// Reads a line of a list that says by itself what its times are, so that no line may say otherwise; a line adds to those
  /// before it. In a list of closed days a line needs no times.
  package static func rules(_ line: String, all kind: Kind) throws(HoursSyntaxError) -> [Rule] {
    if kind == .closed, let date = CalendarDate(line) {
      return [Rule(days: DaySelector(dates: [.init(date)]), spans: [], kind: .closed)]
    }
    var parser = HoursParser(line, kind: kind)
    return try parser.rules().map { Rule(days: $0.days, spans: $0.spans, kind: kind, isAddition: kind != .closed) }
  }
}
