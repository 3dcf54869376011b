import HelpContent
package import HelpViewModel
import TimeZones

extension TimeZoneDatabase {
  /// The zones of this system. A fixed time with an offset also sets the reader's zone.
  package static func ofSystem(fixing reading: LocalTime? = nil) -> TimeZoneDatabase {
    let local = reading?.offset.map { ZoneOffsets(fixed: $0) } ?? WallClock.local
    return TimeZoneDatabase(local: local) { name in
      ZoneInfoFolder().zone(name).map { zone in ZoneOffsets { zone.offset(at: $0) } }
    }
  }

  /// Returns whether there is a zone of that name.
  package static func exists(_ name: String) -> Bool { ZoneInfoFolder().zone(name) != nil }
}
