package import HelpContent
package import TerminalModel

/// Everything that can happen to the browser.
package enum Action: Equatable, Sendable {
  case command(Command)
  /// A key that began a sequence; the hints show how it can go on.
  case unfinished([Key])
  case edit(TextEdit)
  /// A digit typed while the numbers of what can be followed are shown.
  case followDigit(Int)
  case cancelFollowing
  case resized(Size)
  case pasted(String)
  /// Ctrl-C.
  case interrupted
  case copied(CopyNotice)
  case noticeExpired(id: Int)
  case clock(ClockReading)
  case none
}

/// A change to a text field.
package enum TextEdit: Equatable, Sendable {
  case insert(String)
  case deleteBackward, deleteForward, deleteWord, deleteAll
  case left, right, start, end
}

/// The time of day where the reader is.
package struct ClockReading: Equatable, Sendable {
  package let weekday: Weekday
  package let hour: Int
  package let minute: Int
  /// Such as `KST`.
  package let zone: String
  package let date: CalendarDate

  package init(weekday: Weekday, hour: Int, minute: Int, zone: String, date: CalendarDate) {
    self.weekday = weekday
    self.hour = hour
    self.minute = minute
    self.zone = zone
    self.date = date
  }
}
