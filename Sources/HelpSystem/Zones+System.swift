import Foundation
import HelpContent
package import HelpViewModel

extension Zones {
  /// The zones that Foundation knows. A reading that stands in for the clock, with an offset of its own, stands in for the
  /// reader's zone, too.
  package static func ofThisSystem(fixing reading: ClockReading? = nil) -> Zones {
    let local = reading?.offset.map { ZoneOffsets(fixed: $0) } ?? WallClock.local
    return Zones(local: local) { name in
      TimeZone(identifier: name).map { zone in
        ZoneOffsets { zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0))) }
      }
    }
  }
}
