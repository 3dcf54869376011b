package import HelpContent

/// The public holidays of Korea in one year, by the decree on holidays of public offices and, from 2022, the act on public holidays.
///
/// Elections and temporary holidays follow no rule that holds for years and are left out.
package struct KoreanHolidays {
  /// The day on which the law was read.
  package static let lawAsOf = CalendarDate(year: 2026, month: 7, day: 27)!
  /// The years for which the result was compared with another source.
  package static let years = 1990...2050

  private typealias Name = HolidayYear.Name
  /// From when a holiday has a substitute, and whether on a Saturday too.
  private struct Substitution {
    let since: Int
    let onSaturdays: Bool
  }

  /// Days in a row that have substitutes together, by their day numbers.
  private struct Block {
    let name: Name
    let days: ClosedRange<Int>
    let substitution: Substitution?
    /// The names of the days around the middle one; nil for a single day.
    var around: Name?
  }

  private let year: Int

  package init(year: Int) { self.year = year }

  package var all: HolidayYear {
    let blocks = blocks
    var names: [Int: Name] = [:]
    for block in blocks {
      for day in block.days where names[day] == nil {
        let isMiddle = block.around == nil || day == block.days.lowerBound + 1
        names[day] = isMiddle ? block.name : block.around
      }
    }
    for (day, name) in substitutes(of: blocks) where names[day] == nil { names[day] = name }
    return HolidayYear(
      holidays: names.sorted { $0.key < $1.key }.map { .init(date: CalendarDate(dayNumber: $0.key), name: $0.value) },
      workingDays: [])
  }

  /// By date. Of two holidays on one day the first one names it.
  private var blocks: [Block] {
    let months = LunarMonths(year: year)
    let seollal = months.dayNumber(month: 1, day: 1)
    let buddha = months.dayNumber(month: 4, day: 8)
    let chuseok = months.dayNumber(month: 8, day: 15)
    let blocks: [Block?] = [
      fixed(1, 1, Name(ko: "신정", en: "New Year's Day", zh: "元旦")),
      fixed(1, 2, Name(ko: "신정 연휴", en: "New Year holiday", zh: "元旦假期"), until: 1998),
      Block(
        name: Name(ko: "설날", en: "Lunar New Year", zh: "春节"), days: seollal - 1...seollal + 1,
        substitution: Self.sundays, around: Name(ko: "설날 연휴", en: "Lunar New Year holiday", zh: "春节假期")),
      fixed(3, 1, Name(ko: "삼일절", en: "Independence Movement Day", zh: "三一节"), Self.nationalDays),
      fixed(4, 5, Name(ko: "식목일", en: "Arbor Day", zh: "植树节"), until: 2005),
      fixed(5, 1, Name(ko: "노동절", en: "Labour Day", zh: "劳动节"), Self.newDays, from: 2026),
      fixed(5, 5, Name(ko: "어린이날", en: "Children's Day", zh: "儿童节"), Self.childrensDay),
      Block(
        name: Name(ko: "부처님오신날", en: "Buddha's Birthday", zh: "佛诞节"), days: buddha...buddha,
        substitution: Self.religiousDays),
      fixed(6, 6, Name(ko: "현충일", en: "Memorial Day", zh: "显忠日")),
      fixed(7, 17, Name(ko: "제헌절", en: "Constitution Day", zh: "制宪节"), until: 2007),
      fixed(7, 17, Name(ko: "제헌절", en: "Constitution Day", zh: "制宪节"), Self.newDays, from: 2026),
      fixed(8, 15, Name(ko: "광복절", en: "Liberation Day", zh: "光复节"), Self.nationalDays),
      Block(
        name: Name(ko: "추석", en: "Chuseok", zh: "中秋节"), days: chuseok - 1...chuseok + 1, substitution: Self.sundays,
        around: Name(ko: "추석 연휴", en: "Chuseok holiday", zh: "中秋节假期")),
      fixed(10, 1, Name(ko: "국군의 날", en: "Armed Forces Day", zh: "国军日"), until: 1990),
      fixed(10, 3, Name(ko: "개천절", en: "National Foundation Day", zh: "开天节"), Self.nationalDays),
      fixed(10, 9, Name(ko: "한글날", en: "Hangul Day", zh: "韩文节"), until: 1990),
      fixed(10, 9, Name(ko: "한글날", en: "Hangul Day", zh: "韩文节"), Self.nationalDays, from: 2013),
      fixed(12, 25, Name(ko: "성탄절", en: "Christmas Day", zh: "圣诞节"), Self.religiousDays),
    ]
    return blocks.compactMap(\.self)
  }

  /// The decree of 2013-11-05: blocks on Sundays, and Children's Day on Saturdays too.
  private static let sundays = Substitution(since: day(2013, 11, 5), onSaturdays: false)
  private static let childrensDay = Substitution(since: day(2013, 11, 5), onSaturdays: true)
  /// The cabinet of 2021-08-03.
  private static let nationalDays = Substitution(since: day(2021, 8, 4), onSaturdays: true)
  /// The cabinet of 2023-05-02.
  private static let religiousDays = Substitution(since: day(2023, 5, 4), onSaturdays: true)
  /// Holidays again, or for the first time, from 2026 on.
  private static let newDays = Substitution(since: day(2026, 1, 1), onSaturdays: true)

  private func fixed(
    _ month: Int, _ day: Int, _ name: Name, _ substitution: Substitution? = nil, from first: Int = 0,
    until last: Int = 9_999
  ) -> Block? {
    guard first...last ~= year else { return nil }
    let number = Self.day(year, month, day)
    return Block(name: name, days: number...number, substitution: substitution)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    CalendarDate(year: year, month: month, day: day)?.dayNumber ?? 0
  }

  /// The first day after a holiday that is no holiday, Saturday or Sunday; one for two holidays on the same day.
  private func substitutes(of blocks: [Block]) -> [Int: Name] {
    var taken = Set(blocks.flatMap(\.days))
    var counts: [Int: Int] = [:]
    for day in blocks.flatMap(\.days) { counts[day, default: 0] += 1 }
    var compensated: Set<Int> = []
    var substitutes: [Int: Name] = [:]
    for block in blocks.sorted(by: { $0.days.lowerBound < $1.days.lowerBound }) {
      guard let substitution = block.substitution, substitution.since <= block.days.lowerBound else { continue }
      for day in block.days where !compensated.contains(day) {
        let weekday = CalendarDate(dayNumber: day).weekday
        guard weekday == .sunday || weekday == .saturday && substitution.onSaturdays || (counts[day] ?? 0) > 1 else {
          continue
        }
        compensated.insert(day)
        let substitute = (block.days.upperBound + 1...block.days.upperBound + 14).first {
          let weekday = CalendarDate(dayNumber: $0).weekday
          return !taken.contains($0) && weekday != .saturday && weekday != .sunday
        }
        guard let substitute else { continue }
        taken.insert(substitute)
        substitutes[substitute] = Name(
          ko: "대체공휴일(\(block.name.ko))", en: "Substitute holiday (\(block.name.en))", zh: "替代公休日（\(block.name.zh)）")
      }
    }
    return substitutes
  }
}
