import HelpContent

/// How closely content is looked at: the browser wants it fast, `check` wants to know everything.
struct Scrutiny {
  /// Without it nothing is said about dates.
  let today: CalendarDate?
  /// Whether entries that were verified too long ago are told.
  var reportsStale = false
  /// Whether all of the collection is there, so that a missing entry is missing indeed.
  var hasWholeCollection = true
  /// Whether the layers below are there, so that what lies over nothing is a mistake.
  var hasLowerLayers = true
  /// Nil to believe any name of the right shape: asking costs milliseconds.
  var timeZoneExists: ((String) -> Bool)?
}
