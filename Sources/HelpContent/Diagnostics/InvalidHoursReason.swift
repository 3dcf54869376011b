/// The reason why a text is not a line of opening hours.
package enum InvalidHoursReason: Hashable, Sendable {
  case notADay(String)
  case notATime(String)
  case noTimes
  case emptySpan
  case notADate(String)
  /// A word such as `off` in a list that already sets the kind of its lines.
  case saidByTheList(String)
  /// Valid in OpenStreetMap's notation, but not supported here.
  case unsupported(UnsupportedHoursFeature)
}

/// Features of OpenStreetMap's opening hours that are not supported.
package enum UnsupportedHoursFeature: CaseIterable, Hashable, Sendable {
  case sun, schoolHolidays, weeks, easter, years, dayOffset, openEnd, interval, fallback, comment
}
