/// A line of opening hours that cannot be parsed.
package struct HoursSyntaxError: Error, Hashable {
  package let reason: InvalidHoursReason
  /// Unicode scalars from the start of the line.
  package let offset: Int
}

// The supported subset of https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification is described in the page
// of this module.
extension OpeningHours {
  /// The rules of `24/7`: every day, all day.
  package static let always = [Rule(days: .everyDay, spans: [.wholeDay])]

  /// Parses an expression such as `Mo-Fr 09:00-12:00,13:00-18:00; Sa[1] 10:00-13:00; PH off`.
  package static func rules(_ expression: String) throws(HoursSyntaxError) -> [Rule] {
    var parser = HoursParser(expression)
    return try parser.rules()
  }

  /// Parses a line of a list whose rules are all of `kind`, which no line can change. Lines add to each other. In a
  /// list of closed days a line needs no times.
  package static func rules(_ line: String, all kind: Kind) throws(HoursSyntaxError) -> [Rule] {
    if kind == .closed, let date = CalendarDate(line) {
      return [Rule(days: DaySelector(dates: [.init(date)]), spans: [], kind: .closed)]
    }
    var parser = HoursParser(line, kind: kind)
    return try parser.rules().map { Rule(days: $0.days, spans: $0.spans, kind: kind, isAddition: kind != .closed) }
  }
}
