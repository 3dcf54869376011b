import HelpContent

/// The depth of validation: quick for the browser, complete for `check`.
struct ValidationOptions: Sendable {
  /// Without it dates are not checked.
  let today: CalendarDate?
  /// Reports entries that were verified too long ago.
  var reportsStale = false
  /// True if all files of the collection are present, so that a link without a target is an error.
  var hasWholeCollection = true
  /// True if the layers below are present, so that an overlay of a service that does not exist is an error.
  var hasLowerLayers = true
  /// Looks up the name of a time zone, which takes milliseconds; nil to accept any well-formed name.
  var timeZoneExists: (@Sendable (String) -> Bool)?
  /// The command that writes the public holidays of a time zone and a year; nil if none does.
  var calendarCommand: @Sendable (_ timeZone: String, _ year: Int) -> String? = { _, _ in nil }
}
