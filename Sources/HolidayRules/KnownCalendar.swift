/// A calendar of public holidays that helpdeck can write: by rule, or by the notices that it knows.
package enum KnownCalendar: String, CaseIterable, Sendable {
  case kr, cn

  package var timeZone: String {
    switch self {
    case .kr: "Asia/Seoul"
    case .cn: "Asia/Shanghai"
    }
  }

  /// The common name of the time zone.
  package var label: String {
    switch self {
    case .kr: "KST"
    case .cn: "CST"
    }
  }

  package var years: ClosedRange<Int> {
    switch self {
    case .kr: KoreanHolidays.years
    case .cn: ChineseHolidays.years
    }
  }

  /// Nil for a year that is not known.
  package func year(_ year: Int) -> HolidayYear? {
    guard years.contains(year) else { return nil }
    switch self {
    case .kr: return KoreanHolidays(year: year).all
    case .cn: return ChineseHolidays.year(year)
    }
  }

  /// The command that writes the calendar of a year for a time zone; nil if helpdeck does not know it.
  package static func command(timeZone: String, year: Int) -> String? {
    allCases.first { $0.timeZone == timeZone && $0.years.contains(year) }.map {
      "helpdeck new --calendar \($0.rawValue) --year \(year)"
    }
  }
}
