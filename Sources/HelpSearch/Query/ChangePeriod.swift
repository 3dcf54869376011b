import HelpContent

/// A value of the filter `changed`: the last days or weeks, `7d` or `2w`, or the time since a date.
enum ChangePeriod {
  /// Offered for completion.
  static let usual = ["1d", "7d", "2w", "4w"]

  private static let unitDays: [Character: Int] = [
    "d": 1, "w": 7, "일": 1, "주": 7, "天": 1, "日": 1, "周": 7, "週": 7,
  ]
  private static let mostDays = 36_500

  /// The first day of the period; nil for text that is none, and for days and weeks if today is unknown. A month or a
  /// year alone begins with its first day.
  static func start(of text: String, on today: CalendarDate?) -> CalendarDate? {
    if let unit = text.lowercased().last, let days = unitDays[unit] {
      guard let today, let count = Int(text.dropLast()), (1...mostDays / days).contains(count),
        text.dropLast().allSatisfy(\.isASCII)
      else { return nil }
      return CalendarDate(dayNumber: max(today.dayNumber - count * days, CalendarDate.firstDayNumber))
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).count
    return CalendarDate(text + String(repeating: "-01", count: max(0, 3 - parts)))
  }
}

extension CalendarDate {
  /// Of the year 1.
  fileprivate static let firstDayNumber = -719_162
}
