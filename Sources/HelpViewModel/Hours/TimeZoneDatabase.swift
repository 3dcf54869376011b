package import HelpContent

/// The clocks of the world, as far as content names their zones.
package struct TimeZoneDatabase: Sendable {
  /// By an IANA name; nil where there is no such zone.
  package let named: @Sendable (String) -> ZoneOffsets?
  /// Where the reader is; nil when that is not known.
  package let local: ZoneOffsets?

  package init(local: ZoneOffsets? = nil, named: @escaping @Sendable (String) -> ZoneOffsets?) {
    self.named = named
    self.local = local
  }

  /// No clocks but UTC.
  package static let none = TimeZoneDatabase { $0 == "UTC" ? .utc : nil }
}
