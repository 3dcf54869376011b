import HelpContent

/// The clocks of some places in 2026.
enum TestZones {
  static let named: [String: ZoneOffsets] = [
    "Seoul": ZoneOffsets(fixed: 9 * 3600),
    "Shanghai": ZoneOffsets(fixed: 8 * 3600),
    "Berlin": summer("2026-03-29T01:00", "2026-10-25T01:00", standard: 3600, summer: 7200),
    "NewYork": summer("2026-03-08T07:00", "2026-11-01T06:00", standard: -18_000, summer: -14_400),
    "Beirut": summer("2026-03-28T22:00", "2026-10-24T21:00", standard: 7200, summer: 10_800),
    // In the south summer is at both ends of the year.
    "LordHowe": summer("2026-04-04T15:00", "2026-10-03T15:30", standard: 39_600, summer: 37_800),
  ]

  /// From one moment to the other, in UTC, clocks are `summer` seconds ahead.
  private static func summer(_ start: String, _ end: String, standard: Int, summer: Int) -> ZoneOffsets {
    let range = seconds(start)..<seconds(end)
    return ZoneOffsets { range.contains($0) ? summer : standard }
  }

  private static func seconds(_ text: String) -> Int { Moment(text)?.seconds ?? 0 }
}

/// `2026-11-20T14:32` as if in UTC, and the offset behind it.
struct Moment {
  let seconds: Int
  let offset: Int?

  init?(_ text: Substring) { self.init(String(text)) }

  init?(_ text: String) {
    guard text.count >= 16, let date = CalendarDate(text.prefix(10)),
      let minute = Self.minutes(text.dropFirst(11).prefix(5))
    else { return nil }
    seconds = date.dayNumber * 86_400 + minute * 60
    let zone = text.dropFirst(16)
    offset = Self.minutes(zone.dropFirst()).map { (zone.first == "-" ? -60 : 60) * $0 }
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }

  /// The one moment at which clocks of `zone` show it.
  func resolved(in zone: ZoneOffsets) -> Int? {
    if let offset { return seconds - offset }
    let moments = zone.moments(of: WallTime(dayNumber: seconds / 86_400, minute: seconds % 86_400 / 60))
    return moments.count == 1 ? moments[0] : nil
  }
}
