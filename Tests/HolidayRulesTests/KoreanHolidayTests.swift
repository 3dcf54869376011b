import HelpContent
import Testing

@testable import HolidayRules

@Suite("Korean holidays") struct KoreanHolidayTests {
  private static func dates(_ year: Int) -> [String] {
    KoreanHolidays(year: year).all.holidays.map(\.date.description)
  }

  private static func name(_ date: String) -> String? {
    let day = CalendarDate(date)!
    return KoreanHolidays(year: day.year).all.holidays.first { $0.date == day }?.name.ko
  }

  static let table: [(year: Int, dates: [String])] = KoreanHolidayTable.text.split(separator: "\n").map { line in
    let words = line.split(separator: " ")
    let year = Int(words[0].dropLast())!
    return (year, words.dropFirst().map { "\(year)-\($0.prefix(2))-\($0.suffix(2))" })
  }

  @Test(arguments: table) func `the days of a year are those that another source has`(year: Int, dates: [String]) {
    #expect(Self.dates(year) == dates)
  }

  @Test func `the table has all years that can be written`() {
    #expect(Self.table.map(\.year) == Array(KoreanHolidays.years))
    #expect(Self.table.flatMap(\.dates).count == 1_095)
  }

  /// An hour earlier, at Beijing's time, these are other days.
  @Test(arguments: [
    ("1997-02-08", "설날"), ("2027-02-07", "설날"), ("2028-01-27", "설날"), ("2040-09-21", "추석"), ("2001-05-01", "부처님오신날"),
    ("2012-05-28", "부처님오신날"), ("2023-05-27", "부처님오신날"),
  ]) func `lunar days are those at Seoul's time`(date: String, name: String) {
    #expect(Self.name(date) == name)
  }

  @Test func `of two holidays on a day one has a substitute`() {
    #expect(Self.name("2025-05-06") == "대체공휴일(어린이날)")
    #expect(Self.name("2028-10-05") == "대체공휴일(추석)")
    #expect(Self.name("2017-10-06") == "대체공휴일(추석)")
  }

  @Test func `elections and temporary days are left out`() {
    for day in ["2022-03-09", "2024-04-10", "2024-10-01", "2025-01-27", "2026-06-03"] { #expect(Self.name(day) == nil) }
  }
}

@Suite("New moons") struct NewMoonTests {
  /// Seconds of Universal Time from NASA's table of eclipses, at each of which the moon is new.
  @Test(arguments: [("1999-08-11", 11 * 60 + 8), ("2017-08-21", 18 * 60 + 30), ("2024-04-08", 18 * 60 + 21)])
  func `an eclipse of the sun is at new moon`(date: String, minute: Int) {
    let day = Double(CalendarDate(date)!.dayNumber - 10_957) - 0.5 + Double(minute) / 1_440
    let moons = (-20...400).map { NewMoon.time($0) - 67.0 / 86_400 }
    #expect(moons.map { abs($0 - day) }.min()! * 1_440 < 1.5)
  }
}

@Suite("Known calendars") struct KnownCalendarTests {
  @Test func `a working weekend of China is a Saturday or Sunday without a holiday`() throws {
    for year in KnownCalendar.cn.years {
      let known = try #require(KnownCalendar.cn.year(year))
      #expect(known.workingDays.allSatisfy { $0.weekday == .saturday || $0.weekday == .sunday })
      #expect(Set(known.workingDays).isDisjoint(with: known.holidays.map(\.date)))
      #expect(known.holidays.map(\.date) == known.holidays.map(\.date).sorted())
      #expect(try #require(ChineseHolidays.published(year)).year == year - 1)
    }
    let known = try #require(KnownCalendar.cn.year(2026))
    #expect(known.holidays.count == 33)
    #expect(
      known.workingDays.map(\.description)
        == ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"])
  }

  @Test func `a year without a rule or a notice is not known`() {
    #expect(KnownCalendar.cn.year(2027) == nil)
    #expect(KnownCalendar.kr.year(2051) == nil)
    #expect(KnownCalendar.command(timeZone: "Asia/Shanghai", year: 2027) == nil)
    #expect(KnownCalendar.command(timeZone: "Europe/Berlin", year: 2026) == nil)
    #expect(KnownCalendar.command(timeZone: "Asia/Seoul", year: 2027) == "helpdeck new --calendar kr --year 2027")
  }
}
