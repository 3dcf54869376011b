package import HelpContent

/// The time of a query.
package struct SearchTime: Hashable, Sendable {
  /// For `open:now`, in seconds since 1970; nil if unknown.
  package var moment: Int?
  /// For `changed:7d`; nil if unknown.
  package var day: CalendarDate?

  package init(moment: Int? = nil, day: CalendarDate? = nil) {
    self.moment = moment
    self.day = day
  }

  package static let unknown = SearchTime()
}
