/// The words in which Koreans, Chinese and people who write English give hours, in lower case.
enum SpokenHoursWords {
  static let tokens: [(String, SpokenHoursToken)] =
    Weekday.allCases.flatMap { day in names[day.rawValue].map { ($0, .days([day])) } }
    + sets.flatMap { days, words in words.map { ($0, .days(days)) } }
    + [
      (["public holidays", "public holiday", "holidays", "ph", "공휴일", "법정공휴일", "法定节假日", "节假日", "法定假日"], .holidays),
      (
        [
          "-", "–", "—", "−", "‐", "‑", "~", "〜", "∼", "to", "till", "til", "until", "through", "thru", "부터", "에서", "至",
          "到",
        ],
        .dash
      ),
      ([",", ";", "/", "·", "、", "，", "；", "and", "&", "및", "과", "와", "和", "及"], .separator),
      (["off", "closed", "휴무", "휴무일", "휴진", "쉼", "쉽니다", "제외", "休息", "不营业", "不上班", "除外"], .off),
      (["lunch", "lunch break", "break", "점심", "점심시간", "휴게시간", "午休", "午休时间"], .breakTime),
    ].flatMap { words, token in words.map { ($0, token) } }

  static let allDay: [(String, SpokenHoursToken)] = [
    "24 hours", "24h", "24hrs", "24시간", "24小时", "全天", "all day", "around the clock",
  ].map { ($0, .allDay) }

  private static let names = [
    ["mo", "mon", "monday", "mondays", "월", "월요일", "周一", "星期一", "礼拜一"],
    ["tu", "tue", "tues", "tuesday", "tuesdays", "화", "화요일", "周二", "星期二", "礼拜二"],
    ["we", "wed", "weds", "wednesday", "wednesdays", "수", "수요일", "周三", "星期三", "礼拜三"],
    ["th", "thu", "thur", "thurs", "thursday", "thursdays", "목", "목요일", "周四", "星期四", "礼拜四"],
    ["fr", "fri", "friday", "fridays", "금", "금요일", "周五", "星期五", "礼拜五"],
    ["sa", "sat", "saturday", "saturdays", "토", "토요일", "周六", "星期六", "礼拜六"],
    ["su", "sun", "sunday", "sundays", "일", "일요일", "周日", "周天", "星期日", "星期天", "礼拜日", "礼拜天"],
  ]

  private static let sets: [(Set<Weekday>, [String])] = [
    (
      [.monday, .tuesday, .wednesday, .thursday, .friday],
      ["weekdays", "weekday", "working days", "business days", "평일", "주중", "工作日", "平日"]
    ),
    ([.saturday, .sunday], ["weekends", "weekend", "주말", "周末", "双休日"]),
    (
      Set(Weekday.allCases),
      ["daily", "every day", "everyday", "7 days a week", "7 days", "매일", "연중무휴", "每天", "每日", "全年无休", "天天"]
    ),
  ]

  static let times: [(String, SpokenTime)] = [
    ("noon", SpokenTime(hour: 12, minute: 0)), ("정오", SpokenTime(hour: 12, minute: 0)),
    ("midnight", SpokenTime(hour: 24, minute: 0)), ("자정", SpokenTime(hour: 24, minute: 0)),
    ("午夜", SpokenTime(hour: 24, minute: 0)), ("正午", SpokenTime(hour: 12, minute: 0)),
  ]

  static let halvesBefore: [(String, SpokenTime.Half)] =
    ["오전", "새벽", "아침", "上午", "早上", "早", "凌晨", "am"].map { ($0, .morning) }
    + ["오후", "저녁", "밤", "下午", "晚上", "晚", "傍晚", "pm"].map { ($0, .afternoon) }

  static let halvesAfter: [(String, SpokenTime.Half)] =
    ["am", "a.m.", "a.m", "a"].map { ($0, .morning) } + ["pm", "p.m.", "p.m", "p"].map { ($0, .afternoon) }

  static let hours = ["시", "点", "點", "时", "時", "h", "点钟", "uhr", "o'clock"].map { ($0, ()) }
  static let halfHours = ["반", "半"].map { ($0, 30) }
  static let minutes = ["분", "分"].map { ($0, ()) }

  static let idle = [
    "from", "open", "hours", "opening hours", "between", "on", "까지", "영업시간", "운영시간", "상담시간", "영업", "운영", "상담",
    "营业时间", "服务时间", "工作时间", "营业", "服务", ":", "은", "는",
  ]
}
