package import HelpContent

/// The date and the time of day where the reader is.
package struct ClockReading: Equatable, Sendable {
  package let date: CalendarDate
  package let hour: Int
  package let minute: Int
  /// Such as `KST`; empty when nothing is known of it.
  package let zone: String

  package init(date: CalendarDate, hour: Int, minute: Int, zone: String = "") {
    self.date = date
    self.hour = hour
    self.minute = minute
    self.zone = zone
  }

  /// Reads `2026-11-20T14:32`, also with seconds, and with `Z` or an offset such as `+09:00`, which becomes the name of the zone.
  package init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CalendarDate(halves[0]) else { return nil }
    let zoneStart = halves[1].firstIndex { "Z+-".contains($0) } ?? halves[1].endIndex
    let time = halves[1][..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    let zone = halves[1][zoneStart...]
    guard (2...3).contains(time.count), time.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(time[0]), (0...23).contains(hour), let minute = Int(time[1]), (0...59).contains(minute),
      time.count == 2 || Int(time[2]).map((0...60).contains) == true
    else { return nil }
    self.init(date: date, hour: hour, minute: minute, zone: zone == "Z" ? "UTC" : String(zone))
  }

  package var weekday: Weekday {
    // Day 0 of the count, 1970-01-01, was a Thursday.
    let position = (date.dayNumber % 7 + 7 + 3) % 7
    return Weekday.allCases[position]
  }
}
