import HelpContent
package import HelpViewModel
import POSIX

/// The local time, from the C library: Foundation takes milliseconds to load a time zone.
package enum WallClock {
  /// Nil if the C library does not know the local time.
  package static func now() -> LocalTime? {
    var seconds = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil,
      let date = unsafe CalendarDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return nil }
    let zone = unsafe parts.tm_zone.map { unsafe String(cString: $0) } ?? ""
    return unsafe LocalTime(
      date: date, hour: Int(parts.tm_hour), minute: Int(parts.tm_min), zone: zone, offset: Int(parts.tm_gmtoff))
  }

  /// The reader's time zone.
  static let local = ZoneOffsets { moment in
    var seconds = time_t(moment)
    var parts = unsafe tm()
    return unsafe localtime_r(&seconds, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
  }

  /// Seconds until the next minute, from 1 to 60.
  package static func secondsToNextMinute() -> Int { 60 - Int(time(nil) % 60) }
}
