import HelpContent
import HelpViewModel
import HolidayRules

/// The calendars that `new --calendar` writes, to be pasted into `collection.yaml`.
struct CalendarTemplate {
  let calendar: KnownCalendar
  /// Not empty, and all of them known.
  let years: [Int]
  let interfaceLanguage: InterfaceLanguage

  var text: String {
    let known = years.compactMap(calendar.year)
    let holidays = known.flatMap(\.holidays).map { holiday in
      "      - {date: \(holiday.date), name: {ko: \(holiday.name.ko), en: \(holiday.name.en), zh-Hans: \(holiday.name.zh)}}\n"
    }
    let workingDays = known.flatMap(\.workingDays)
    return comments.map { "# \($0)\n" }.joined()
      + """
      calendars:
        \(calendar.rawValue):
          time_zone: \(calendar.timeZone)
          label: \(calendar.label)
          holidays:

      """ + holidays.joined()
      + (workingDays.isEmpty
        ? "" : "    working_days: [\(workingDays.map(\.description).joined(separator: ", "))]\n")
  }

  private var comments: [String] {
    let shown = years.map(String.init).joined(separator: ", ")
    switch calendar {
    case .kr:
      let law = KoreanHolidays.lawAsOf
      return interfaceLanguage.text(
        ko: [
          "한국 공휴일 \(shown)년. \(law) 현재의 법(공휴일에 관한 법률, 관공서의 공휴일에 관한 규정)에 따라 계산했습니다.",
          "선거일과 임시공휴일은 들어 있지 않습니다. 6월에 나오는 다음 해 월력요항과 비교하고, 정해지면 추가하세요.", place,
        ],
        en: [
          "Public holidays of Korea in \(shown), by the law as of \(law) (act on public holidays, decree on holidays of public offices).",
          "Elections and temporary holidays are not in it: compare it with the official outline, which comes in June, and add them once they are set.",
          place,
        ],
        zh: [
          "韩国 \(shown) 年法定节假日，按 \(law) 有效的法律（公休日法、官公署公休日规定）计算。",
          "不含选举日和临时公休日：请与每年 6 月公布的次年历书核对，确定后自行添加。", place,
        ])
    case .cn:
      let notices = years.compactMap { year in ChineseHolidays.published(year).map { "\(year): \($0)" } }
        .joined(separator: ", ")
      return interfaceLanguage.text(
        ko: ["중국 법정 공휴일 \(shown)년. 국무원 판공청의 통지에 따릅니다(발표일 \(notices)). working_days는 대신 일하는 주말입니다.", place],
        en: [
          "Public holidays of China in \(shown), by the notices of the State Council (published \(notices)). working_days are weekends worked in exchange.",
          place,
        ],
        zh: ["中国 \(shown) 年节假日安排，依据国务院办公厅通知（发布日期 \(notices)）。working_days 为调休上班的周末。", place])
    }
  }

  private var place: String {
    interfaceLanguage.text(
      ko: "collection.yaml에 붙여 넣으세요. 달력 \(calendar.rawValue)이 이미 있으면 날짜만 그 아래에 더합니다.",
      en:
        "Paste it into collection.yaml; if that has a calendar \(calendar.rawValue), only its dates, below the ones that are there.",
      zh: "粘贴到 collection.yaml。若已有日历 \(calendar.rawValue)，只把日期加在原有日期之后。")
  }
}
