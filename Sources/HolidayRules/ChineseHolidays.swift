package import HelpContent

/// The public holidays of China and the weekends on which people work in exchange, by the yearly notices of the State Council. No
/// rule gives either, so years come with their notices.
package enum ChineseHolidays {
  package static let years = 2025...2026

  /// The day on which the notice of a year was published.
  package static func published(_ year: Int) -> CalendarDate? { notices[year].flatMap { CalendarDate($0.published) } }

  static func year(_ year: Int) -> HolidayYear? {
    guard let notice = notices[year] else { return nil }
    let holidays = notice.holidays.flatMap { name, first, last -> [HolidayYear.Holiday] in
      guard let first = date(first, in: year), let last = date(last, in: year) else { return [] }
      return (first.dayNumber...last.dayNumber).map { .init(date: CalendarDate(dayNumber: $0), name: name) }
    }
    return HolidayYear(holidays: holidays, workingDays: notice.workingDays.compactMap { date($0, in: year) })
  }

  private static func date(_ text: String, in year: Int) -> CalendarDate? { CalendarDate("\(year)-\(text)") }

  private typealias Notice = (
    published: String, holidays: [(name: HolidayYear.Name, first: String, last: String)], workingDays: [String]
  )

  private static let notices: [Int: Notice] = [
    2025: (
      "2024-11-12",
      [
        (newYear, "01-01", "01-01"), (springFestival, "01-28", "02-04"), (qingming, "04-04", "04-06"),
        (labourDay, "05-01", "05-05"), (dragonBoat, "05-31", "06-02"), (nationalDayAndMidAutumn, "10-01", "10-08"),
      ], ["01-26", "02-08", "04-27", "09-28", "10-11"]
    ),
    2026: (
      "2025-11-04",
      [
        (newYear, "01-01", "01-03"), (springFestival, "02-15", "02-23"), (qingming, "04-04", "04-06"),
        (labourDay, "05-01", "05-05"), (dragonBoat, "06-19", "06-21"), (midAutumn, "09-25", "09-27"),
        (nationalDay, "10-01", "10-07"),
      ], ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]
    ),
  ]

  private static let newYear = HolidayYear.Name(ko: "신정", en: "New Year's Day", zh: "元旦")
  private static let springFestival = HolidayYear.Name(ko: "춘절", en: "Spring Festival", zh: "春节")
  private static let qingming = HolidayYear.Name(ko: "청명절", en: "Qingming Festival", zh: "清明节")
  private static let labourDay = HolidayYear.Name(ko: "노동절", en: "Labour Day", zh: "劳动节")
  private static let dragonBoat = HolidayYear.Name(ko: "단오절", en: "Dragon Boat Festival", zh: "端午节")
  private static let midAutumn = HolidayYear.Name(ko: "중추절", en: "Mid-Autumn Festival", zh: "中秋节")
  private static let nationalDay = HolidayYear.Name(ko: "국경절", en: "National Day", zh: "国庆节")
  private static let nationalDayAndMidAutumn = HolidayYear.Name(
    ko: "국경절·중추절", en: "National Day and Mid-Autumn Festival", zh: "国庆节、中秋节")
}
