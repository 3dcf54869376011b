import HelpContent
package import HelpViewModel

extension Zones {
  /// The zones that this system knows. A reading that stands in for the clock, with an offset of its own, stands in for the
  /// reader's zone, too.
  package static func ofThisSystem(fixing reading: LocalTime? = nil) -> Zones {
    let local = reading?.offset.map { ZoneOffsets(fixed: $0) } ?? WallClock.local
    return Zones(local: local) { ZoneDatabase().zone($0) }
  }

  /// Whether this system knows a zone of that name.
  package static func exists(_ name: String) -> Bool { ZoneDatabase().zone(name) != nil }
}
