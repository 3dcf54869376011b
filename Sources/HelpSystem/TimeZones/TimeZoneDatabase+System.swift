import HelpContent
package import HelpViewModel

extension TimeZoneDatabase {
  /// The zones that this system knows. A reading that stands in for the clock, with an offset of its own, stands in for the
  /// reader's zone, too.
  package static func system(fixing reading: LocalTime? = nil) -> TimeZoneDatabase {
    let local = reading?.offset.map { ZoneOffsets(fixed: $0) } ?? WallClock.local
    return TimeZoneDatabase(local: local) { ZoneDatabase().zone($0) }
  }

  /// Whether this system knows a zone of that name.
  package static func exists(_ name: String) -> Bool { ZoneDatabase().zone(name) != nil }
}
