import Testing

@testable import HelpContent

@Suite("Opening hours grammar") struct HoursGrammarTests {
  typealias Rule = OpeningHours.Rule
  private static let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
  private static let nineToSix = OpeningHours.Span(start: 540, end: 1080)

  static let readable: [(String, [Rule])] = [
    ("Mo-Fr 09:00-18:00", [Rule(days: DaySelector(weekdays: weekdays), spans: [nineToSix])]),
    (
      "Mo,We 10:00-12:00,13:00-15:00",
      [
        Rule(
          days: DaySelector(weekdays: [.monday, .wednesday]),
          spans: [.init(start: 600, end: 720), .init(start: 780, end: 900)])
      ]
    ),
    (
      "Fr-Mo 22:00-02:00",
      [
        Rule(
          days: DaySelector(weekdays: [.friday, .saturday, .sunday, .monday]), spans: [.init(start: 1320, end: 1560)])
      ]
    ),
    ("09:00-18:00", [Rule(days: .everyDay, spans: [nineToSix])]),
    ("24/7", OpeningHours.always),
    ("Mo-Su,PH 00:00-24:00", OpeningHours.always),
    (
      "Mo-Fr 09:00-18:00; PH off",
      [
        Rule(days: DaySelector(weekdays: weekdays), spans: [nineToSix]),
        Rule(days: .holidays, spans: [], kind: .closed),
      ]
    ),
    (
      "PH,Su 09:00-18:00 open, Sa unknown",
      [
        Rule(days: DaySelector(weekdays: [.sunday], includesHolidays: true), spans: [nineToSix]),
        Rule(days: DaySelector(weekdays: [.saturday]), spans: [], kind: .unknown, isAddition: true),
      ]
    ),
    (
      "2026 Dec 24-2027 Jan 03 closed",
      [
        Rule(
          days: DaySelector(
            dates: [.init(.init(year: 2026, month: 12, day: 24), .init(year: 2027, month: 1, day: 3))]), spans: [],
          kind: .closed)
      ]
    ),
    (
      "Jul-Aug,Dec 24-26 Sa[1,-1],Su 09:00-18:00",
      [
        Rule(
          days: DaySelector(
            dates: [
              .init(.init(month: 7, day: 1), .init(month: 8, day: 31)),
              .init(.init(month: 12, day: 24), .init(month: 12, day: 26)),
            ], weekdays: [.sunday], monthlyWeekdays: [.init(.saturday, 1), .init(.saturday, -1)]), spans: [nineToSix])
      ]
    ),
    (
      "We[2-4] 09:00-18:00",
      [
        Rule(
          days: DaySelector(monthlyWeekdays: [.init(.wednesday, 2), .init(.wednesday, 3), .init(.wednesday, 4)]),
          spans: [nineToSix])
      ]
    ),
  ]

  @Test(arguments: readable) func `every supported expression is parsed`(expression: String, rules: [Rule]) throws {
    #expect(try OpeningHours.rules(expression) == rules)
  }

  @Test(
    arguments: readable.map(\.0) + [
      "Mo 22:00-26:00", "off", "Mo-Fr 09:00-18:00; 12:00-13:00 off", "Feb 09:00-18:00", "Dec 25 off",
      "Dec 24-Jan 02 off",
      "2026 Feb-Mar Mo 09:00-18:00", "Mo 09:00-18:00, 20:00-21:00", "24/7; PH unknown",
    ]) func `formatted hours parse to the same hours`(expression: String) throws
  {
    let hours = OpeningHours(rules: try OpeningHours.rules(expression), timeZone: "Asia/Seoul")
    #expect(try OpeningHours.rules(hours.expression) == hours.rules, "\(hours.expression)")
  }

  @Test func `the lists of a content file form one expression`() throws {
    let hours = try OpeningHours(
      rules: OpeningHours.rules("Mo-Fr 09:00-18:00", all: .open) + OpeningHours.rules("Sa,Mo 22:00-02:00", all: .open)
        + OpeningHours.rules("Su 00:00-24:00", all: .unknown) + OpeningHours.rules("PH", all: .closed)
        + OpeningHours.rules("2026-12-25", all: .closed) + OpeningHours.rules("Mo 12:00-13:00", all: .closed),
      timeZone: "Asia/Seoul")
    #expect(
      hours.notation
        == "Mo-Fr 09:00-18:00, Mo,Sa 22:00-02:00, Su 00:00-24:00 unknown; PH off; 2026 Dec 25 off; Mo 12:00-13:00 off"
        + " (Asia/Seoul)")
  }

  static let refused: [(String, InvalidHoursReason, Int)] = [
    ("", .notADay(""), 0),
    ("weekdays 09:00-18:00", .notADay("weekdays"), 0),
    ("Mo-Fri 09:00-18:00", .notADay("i"), 5),
    ("mo 09:00-18:00", .notADay("mo"), 0),
    ("Mo", .noTimes, 2),
    ("Mo ", .noTimes, 3),
    ("Mo-Fr; Sa off", .noTimes, 5),
    ("Mo open", .noTimes, 7),
    ("Mo-Fr 9:00-18:00", .notATime("9:00-18:00"), 6),
    ("Mo 09:00", .notATime("09:00"), 3),
    ("Mo 09:60-10:00", .notATime("09:60-10:00"), 3),
    ("Mo 24:00-25:00", .notATime("24:00-25:00"), 3),
    ("Mo 22:00-48:30", .notATime("22:00-48:30"), 3),
    ("Mo 09:00-34:00", .notATime("09:00-34:00"), 3),
    ("Mo 09:00-09:00", .emptySpan, 3),
    ("Mo 09:00-18:00,", .notATime(""), 15),
    ("Mo 09:00-18:00 Tu", .notATime("Tu"), 15),
    ("Mo 09:00-18:00;", .notADay(""), 15),
    ("Mo 09:00-18:00 offline", .notATime("offline"), 15),
    ("Sa[6] 09:00-18:00", .notADay("6"), 3),
    ("Sa[0] 09:00-18:00", .notADay("0"), 3),
    ("Sa[3-1] 09:00-18:00", .notADay("3"), 3),
    ("2026-12-25 10:00-12:00", .notADate("2026-12-25"), 0),
    ("Feb 30 off", .notADate("Feb 30"), 0),
    ("2027 Feb 29 off", .notADate("2027 Feb 29"), 0),
    ("Dec 26-24 off", .notADate("Dec 26-24"), 0),
    ("2027 Jan 03-2026 Dec 24 off", .notADate("2027 Jan 03-2026 Dec 24"), 0),
    ("Dec 24-Jan off", .notADate("Dec 24-Jan"), 0),
    ("월-금 09:00-18:00", .notADay("월"), 0),
    ("Mo sunrise-sunset", .unsupported(.sun), 3),
    ("Mo 09:00-sunset", .unsupported(.sun), 9),
    ("Mo (sunrise+01:00)-20:00", .unsupported(.sun), 3),
    ("SH off", .unsupported(.schoolHolidays), 0),
    ("Mo-Fr 09:00-18:00; SH off", .unsupported(.schoolHolidays), 19),
    ("week 01-10 Mo 09:00-18:00", .unsupported(.weeks), 0),
    ("easter off", .unsupported(.easter), 0),
    ("2026 Mo 09:00-18:00", .unsupported(.years), 0),
    ("PH +1 day off", .unsupported(.dayOffset), 2),
    ("Mo 18:00+", .unsupported(.openEnd), 3),
    ("Mo 18:00-22:00+", .unsupported(.openEnd), 3),
    ("Mo 09:00-18:00/01:00", .unsupported(.interval), 3),
    ("Mo 09:00-18:00 || \"call\"", .unsupported(.fallback), 15),
    ("Mo 09:00-18:00 \"by appointment\"", .unsupported(.comment), 15),
    ("\"by appointment\"", .unsupported(.comment), 0),
  ]

  @Test(arguments: refused) func `unsupported expressions are refused at the offending character`(
    expression: String, reason: InvalidHoursReason, offset: Int
  ) {
    #expect(throws: HoursSyntaxError(reason: reason, offset: offset)) { try OpeningHours.rules(expression) }
  }

  static let refusedInLists: [(String, OpeningHours.Kind, InvalidHoursReason, Int)] = [
    ("Mo 09:00-18:00; Sa 10:00-12:00", .open, .notATime(";"), 14),
    ("Mo 12:00-13:00 off", .open, .saidByTheList("off"), 15),
    ("PH off", .closed, .saidByTheList("off"), 3),
    ("Sa", .unknown, .noTimes, 2),
    ("Sundays", .closed, .notADay("ndays"), 2),
    ("weekend", .closed, .notADay("weekend"), 0),
  ]

  @Test(arguments: refusedInLists) func `a line of a list may not contain what the list itself states`(
    line: String, kind: OpeningHours.Kind, reason: InvalidHoursReason, offset: Int
  ) {
    #expect(throws: HoursSyntaxError(reason: reason, offset: offset)) { try OpeningHours.rules(line, all: kind) }
  }
}
