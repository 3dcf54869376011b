package import HelpContent

/// The time zones that content can name, with the reader's own.
package struct TimeZoneDatabase: Sendable {
  /// By IANA name; nil if there is no such zone.
  package let named: @Sendable (String) -> ZoneOffsets?
  /// The reader's zone; nil if unknown.
  package let local: ZoneOffsets?

  package init(local: ZoneOffsets? = nil, named: @escaping @Sendable (String) -> ZoneOffsets?) {
    self.named = named
    self.local = local
  }

  /// In seconds since 1970; nil if the zone of the time is unknown. A time without an offset is in the reader's zone.
  package func moment(of time: LocalTime) -> Int? { time.moment ?? local?.moments(of: time.wallTime).first }

  /// Only UTC.
  package static let none = TimeZoneDatabase { $0 == "UTC" ? .utc : nil }
}
