package import HelpContent

/// The reader's date and time of day.
package struct LocalTime: Equatable, Sendable {
  package let date: CalendarDate
  package let hour: Int
  package let minute: Int
  /// Such as `KST`; empty if unknown.
  package let zone: String
  /// Seconds east of UTC; nil if unknown.
  package let offset: Int?

  package init(date: CalendarDate, hour: Int, minute: Int, zone: String = "", offset: Int? = nil) {
    self.date = date
    self.hour = hour
    self.minute = minute
    self.zone = zone
    self.offset = offset
  }

  /// Parses `2026-11-20T14:32`, also with seconds, and with `Z` or an offset such as `+09:00`, which becomes the zone's
  /// name.
  package init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CalendarDate(halves[0]) else { return nil }
    let zoneStart = halves[1].firstIndex { "Z+-".contains($0) } ?? halves[1].endIndex
    let time = halves[1][..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    let zone = halves[1][zoneStart...]
    guard (2...3).contains(time.count), let hour = Self.twoDigits(time[0], upTo: 23),
      let minute = Self.twoDigits(time[1], upTo: 59), time.count == 2 || Self.twoDigits(time[2], upTo: 60) != nil
    else { return nil }
    let offset = Self.offset(zone)
    guard zone.isEmpty || offset != nil else { return nil }
    self.init(date: date, hour: hour, minute: minute, zone: zone == "Z" ? "UTC" : String(zone), offset: offset)
  }

  package var weekday: Weekday { date.weekday }

  /// `2026-11-20 14:32 KST`.
  package var inWords: String {
    "\(date) \(OpeningHours.timeOfDay(hour * 60 + minute))" + (zone.isEmpty ? "" : " \(zone)")
  }

  package var wallTime: WallTime { WallTime(dayNumber: date.dayNumber, minute: hour * 60 + minute) }

  /// Seconds since 1970, to the minute; nil if the offset is unknown.
  package var moment: Int? {
    offset.map { wallTime.dayNumber * 86_400 + wallTime.minute * 60 - $0 }
  }

  /// `Z`, `+09:00`, `-0330` or `+09`, in seconds.
  private static func offset(_ text: some StringProtocol) -> Int? {
    if text == "Z" { return 0 }
    let digits = String(text.dropFirst().filter { $0 != ":" })
    guard let sign = text.first, sign != "Z", digits.count == 2 || digits.count == 4,
      let hours = twoDigits(digits.prefix(2), upTo: 14),
      let minutes = digits.count == 2 ? 0 : twoDigits(digits.suffix(2), upTo: 59)
    else { return nil }
    return (sign == "-" ? -60 : 60) * (hours * 60 + minutes)
  }

  private static func twoDigits(_ text: some StringProtocol, upTo limit: Int) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text).flatMap { (0...limit).contains($0) ? $0 : nil }
  }
}
