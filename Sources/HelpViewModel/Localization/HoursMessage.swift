package import HelpContent

/// Opening hours and availability. Times are formatted already.
package enum HoursMessage: Hashable, Sendable {
  case title
  case open, closed, unknown
  case openUntil(String)
  case opensAt(String)
  case unknownFrom(String)
  case opensIn(minutes: Int)
  case closesIn(minutes: Int)
  case unknownIn(minutes: Int)
  case duration(minutes: Int)
  /// In the reader's time zone.
  case hereTime(String)
  case typical, disputed
  case holidaysUnknown(year: Int)
  case dayOff, publicHoliday, workingDay, allDay, today, mayDifferOnHolidays
  case unknownSpan(String)
  case timeZone(String)
  case weekday(Weekday)
  case openFirst, usualOrder

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .title: language.text(ko: "운영 시간", en: "Hours", zh: "服务时间")
    case .open: language.text(ko: "상담 가능", en: "Open", zh: "服务中")
    case .closed: language.text(ko: "상담 시간 외", en: "Closed", zh: "非服务时间")
    case .unknown: language.text(ko: "시간 미확인", en: "Hours unknown", zh: "时间未知")
    case .openUntil(let time): language.text(ko: "\(time)까지", en: "until \(time)", zh: "至 \(time)")
    case .opensAt(let time): language.text(ko: "\(time)부터", en: "opens \(time)", zh: "\(time) 起")
    case .unknownFrom(let time):
      language.text(ko: "\(time)부터 미확인", en: "unknown from \(time)", zh: "\(time) 起未知")
    case .opensIn(let minutes):
      language.text(
        ko: "\(language.duration(minutes)) 후 시작", en: "opens in \(language.duration(minutes))",
        zh: "\(language.duration(minutes))后开始")
    case .closesIn(let minutes):
      language.text(
        ko: "\(language.duration(minutes)) 후 종료", en: "closes in \(language.duration(minutes))",
        zh: "\(language.duration(minutes))后结束")
    case .unknownIn(let minutes):
      language.text(
        ko: "\(language.duration(minutes)) 후부터 미확인", en: "unknown in \(language.duration(minutes))",
        zh: "\(language.duration(minutes))后未知")
    case .duration(let minutes): language.duration(minutes)
    case .hereTime(let time): language.text(ko: "내 시각 \(time)", en: "\(time) here", zh: "本地时间 \(time)")
    case .typical: language.text(ko: "통상 (업체마다 다름)", en: "Typical (varies)", zh: "一般情况（因企业而异）")
    case .disputed: language.text(ko: "출처마다 다름", en: "sources disagree", zh: "说法不一")
    case .holidaysUnknown(let year):
      language.text(
        ko: "\(year)년 공휴일 정보 없음", en: "public holidays of \(year) unknown", zh: "缺少 \(year) 年法定节假日信息")
    case .dayOff: language.text(ko: "휴무", en: "Closed", zh: "休息")
    case .publicHoliday: language.text(ko: "공휴일", en: "Public holiday", zh: "法定节假日")
    case .workingDay: language.text(ko: "대체 근무일", en: "working day", zh: "调休上班")
    case .allDay: language.text(ko: "24시간", en: "24 hours", zh: "24 小时")
    case .today: language.text(ko: "오늘", en: "today", zh: "今天")
    case .mayDifferOnHolidays:
      language.text(ko: "공휴일이면 다를 수 있음", en: "may differ on a public holiday", zh: "法定节假日可能不同")
    case .unknownSpan(let span): language.text(ko: "\(span) 미확인", en: "\(span) unknown", zh: "\(span) 未知")
    case .timeZone(let zone): language.text(ko: "시간대 \(zone)", en: "Time zone \(zone)", zh: "时区 \(zone)")
    case .weekday(let day): day.shortName(in: language)
    case .openFirst:
      language.text(
        ko: "상담 가능한 연락처를 먼저 표시합니다", en: "Open channels listed first", zh: "服务中的联系方式排在前面")
    case .usualOrder:
      language.text(
        ko: "연락처를 원래 순서로 표시합니다", en: "Channels in their usual order", zh: "已恢复原有顺序")
    }
  }
}

extension Weekday {
  fileprivate func shortName(in language: InterfaceLanguage) -> String {
    language.text(
      ko: ["월", "화", "수", "목", "금", "토", "일"], en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"])[rawValue]
  }
}

extension InterfaceLanguage {
  /// The two largest units: `2 d 3 h`, `3 h 28 min`, `28 min`.
  fileprivate func duration(_ minutes: Int) -> String {
    let units = text(ko: ["일", "시간", "분"], en: [" d", " h", " min"], zh: [" 天", " 小时", " 分钟"])
    let parts = zip([minutes / 1_440, minutes / 60 % 24, minutes % 60], units)
    let shown = parts.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
    return shown.isEmpty ? "0\(units[2])" : shown.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }
}
