import Testing

@testable import HelpContent

struct HoursGrammarTests {
  private static let weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  static let readable: [(String, [OpeningHours.Span])] = [
    ("Mo-Fr 09:00-18:00", [.init(days: weekdays, start: 540, end: 1080)]),
    (
      "Mo,We 10:00-12:00,13:00-15:00",
      [
        .init(days: [.monday, .wednesday], start: 600, end: 720),
        .init(days: [.monday, .wednesday], start: 780, end: 900),
      ]
    ),
    ("Sa-Su 00:00-24:00", [.init(days: [.saturday, .sunday], start: 0, end: 1440)]),
    ("Fr-Mo 22:00-02:00", [.init(days: [.friday, .saturday, .sunday, .monday], start: 1320, end: 1560)]),
    ("Tu,Th-Fr 23:30-24:00", [.init(days: [.tuesday, .thursday, .friday], start: 1410, end: 1440)]),
  ]

  @Test(arguments: readable) func `days and times are read as written`(line: String, spans: [OpeningHours.Span]) throws
  {
    #expect(try OpeningHours.spans(line) == spans)
  }

  @Test(arguments: readable) func `what is written is read back as the same hours`(
    line: String, spans: [OpeningHours.Span]
  ) throws {
    #expect(try spans.flatMap { try OpeningHours.spans($0.notation) } == spans)
  }

  @Test func `a week reads as content files write it`() throws {
    let hours = try OpeningHours(
      open: OpeningHours.spans("Mo-Fr 09:00-18:00") + OpeningHours.spans("Sa,Mo 22:00-02:00"),
      unknown: OpeningHours.spans("Su 00:00-24:00"),
      closed: [.publicHolidays, .date(#require(CalendarDate("2026-12-25")))], timeZone: "Asia/Seoul")
    #expect(
      hours.notation == "Mo-Fr 09:00-18:00; Mo,Sa 22:00-02:00; Su 00:00-24:00 unknown; PH closed; 2026-12-25 closed"
        + " (Asia/Seoul)")
  }

  static let refused: [(String, HoursTrouble, Int)] = [
    ("", .notADay(""), 0),
    ("weekdays 09:00-18:00", .notADay("weekdays"), 0),
    ("Mo-Fri 09:00-18:00", .notADay("i"), 5),
    ("Mo", .noTimes, 2),
    ("Mo ", .noTimes, 3),
    ("Mo-Fr 9:00-18:00", .notATime("9:00-18:00"), 6),
    ("Mo 09:00", .notATime("09:00"), 3),
    ("Mo 09:60-10:00", .notATime("09:60-10:00"), 3),
    ("Mo 24:00-25:00", .notATime("24:00-25:00"), 3),
    ("Mo 09:00-09:00", .emptySpan, 3),
    ("Mo 09:00-18:00; Sa off", .notATime(";"), 14),
    ("Mo 09:00-18:00,", .notATime(""), 15),
    ("PH 10:00-12:00", .holidayOutsideClosed, 0),
    ("2026-12-25 10:00-12:00", .notADay("2026"), 0),
    ("월-금 09:00-18:00", .notADay("월"), 0),
  ]

  @Test(arguments: refused) func `anything else is refused where it starts to differ`(
    line: String, trouble: HoursTrouble, offset: Int
  ) {
    #expect(throws: HoursProblem(trouble: trouble, offset: offset)) { try OpeningHours.spans(line) }
  }

  @Test func `closed days are public holidays or dates`() throws {
    #expect(try OpeningHours.closure("PH") == .publicHolidays)
    #expect(try OpeningHours.closure("2026-12-25") == .date(#require(CalendarDate("2026-12-25"))))
    #expect(throws: HoursProblem(trouble: .neitherHolidayNorDate("Su"), offset: 0)) {
      try OpeningHours.closure("Su")
    }
  }
}
