import HelpContent
import Testing

@Suite("Opening hours evaluation") struct HoursEvaluationTests {
  struct Row: CustomTestStringConvertible {
    let zone: ZoneOffsets
    let expression: String
    let hours: OpeningHours
    let line: String
    let moment: Int
    let expected: String

    var testDescription: String { "\(expression) at \(line)" }
  }

  static let calendar = HolidayCalendar(
    id: Identifier("kr")!, timeZone: "Asia/Seoul",
    holidays: """
      2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-03-01 2026-03-02 2026-05-01 2026-05-05 2026-05-24 2026-05-25
      2026-06-03 2026-06-06 2026-07-17 2026-08-15 2026-08-17 2026-09-24 2026-09-25 2026-09-26 2026-10-03 2026-10-05
      2026-10-09 2026-12-25 2027-01-01 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2027-03-01 2027-05-01 2027-05-03
      2027-05-05 2027-05-13 2027-06-06 2027-07-17 2027-07-19 2027-08-15 2027-08-16 2027-09-14 2027-09-15 2027-09-16
      2027-10-03 2027-10-04 2027-10-09 2027-10-11 2027-12-25 2027-12-27
      """.split { $0 == " " || $0 == "\n" }.compactMap { CalendarDate($0) }.map { HolidayCalendar.Holiday(date: $0) })

  static let rows: [Row] = {
    var rows: [Row] = []
    var zone = ZoneOffsets.utc
    var expression = ""
    var hours = OpeningHours(rules: [], timeZone: "UTC")
    for line in HoursTable.text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      if let name = words.first, name.hasSuffix(":") {
        zone = TestZones.named[String(name.dropLast())]!
        expression = String(line.dropFirst(name.count + 1))
        hours = OpeningHours(rules: try! OpeningHours.rules(expression), timeZone: "Asia/Seoul")
      } else {
        rows.append(
          Row(
            zone: zone, expression: expression, hours: hours, line: String(line),
            moment: Moment(words[0])!.resolved(in: zone)!,
            expected: Self.expected(words.dropFirst().map(String.init), in: zone)))
      }
    }
    return rows
  }()

  private static func expected(_ words: [String], in zone: ZoneOffsets) -> String {
    words.count == 2 ? "\(words[0]) for ever" : "\(words[0]) until \(Moment(words[1])!.resolved(in: zone)!) \(words[2])"
  }

  @Test(arguments: rows) func `hours give the state at a moment and the next change`(row: Row) {
    let state = row.hours.state(at: row.moment, zone: row.zone, calendar: Self.calendar)
    let next = state.nextChange.map { "until \($0.moment) \($0.status.kind)" } ?? "for ever"
    #expect("\(state.status.kind) \(next)" == row.expected)
  }

  @Test(arguments: rows) func `the status alone is that of the state`(row: Row) {
    for moment in [row.moment, row.moment + 86_400 * 7, row.moment + 86_400 * 401] {
      #expect(
        row.hours.status(at: moment, zone: row.zone, calendar: Self.calendar)
          == row.hours.state(at: moment, zone: row.zone, calendar: Self.calendar).status)
    }
  }

  @Test func `the table has at least three hundred distinct rows`() {
    #expect(Self.rows.count >= 300)
    #expect(Set(Self.rows.map { "\($0.testDescription) \($0.zone.offset($0.moment))" }).count == Self.rows.count)
  }

  @Test(arguments: [
    ("Mo-Fr 09:00-18:00", "2026-10-10T10:00", OpeningHours.Status.open),
    ("Mo-Fr 09:00-18:00", "2026-10-17T10:00", .closed),
    ("Mo-Fr 09:00-18:00", "2026-09-20T10:00", .open),
    ("Mo-Th 09:00-18:00; Fr 09:00-12:00", "2026-10-10T13:00", .closed),
    ("Mo-Th 09:00-18:00; Fr 09:00-12:00", "2026-09-20T13:00", .open),
    ("Sa,Su 10:00-16:00", "2026-10-10T10:30", .closed),
    ("Mo-Fr 09:00-18:00; 2026 Oct 10 off", "2026-10-10T10:00", .closed),
    ("Mo-Su 09:00-18:00", "2026-10-10T10:00", .open),
    ("Sa[2] 10:00-16:00", "2026-10-10T10:30", .closed),
    ("Mo-Fr 09:00-18:00; PH off", "2026-10-10T10:00", .open),
  ]) func `on a working weekend the hours of a Friday or a Monday hold`(
    expression: String, time: String, status: OpeningHours.Status
  ) throws {
    let calendar = HolidayCalendar(
      id: Identifier("cn")!, timeZone: "Asia/Shanghai", holidays: [.init(date: CalendarDate("2026-10-01")!)],
      workingDays: [CalendarDate("2026-09-20")!, CalendarDate("2026-10-10")!])
    let hours = OpeningHours(rules: try OpeningHours.rules(expression), timeZone: "Asia/Shanghai")
    let zone = TestZones.named["Shanghai"]!
    #expect(hours.status(at: Moment(time)!.resolved(in: zone)!, zone: zone, calendar: calendar) == status)
  }

  @Test func `a working weekend is the next change after Friday`() throws {
    let calendar = HolidayCalendar(
      id: Identifier("cn")!, timeZone: "Asia/Shanghai", workingDays: [CalendarDate("2026-10-10")!])
    let hours = OpeningHours(rules: try OpeningHours.rules("Mo-Fr 09:00-18:00"), timeZone: "Asia/Shanghai")
    let zone = TestZones.named["Shanghai"]!
    let state = hours.state(at: Moment("2026-10-09T18:00")!.resolved(in: zone)!, zone: zone, calendar: calendar)
    #expect(state.nextChange?.moment == Moment("2026-10-10T09:00")!.resolved(in: zone)!)
    #expect(hours.hours(on: CalendarDate("2026-10-10")!, calendar: calendar).isWorkingDay)
  }

  @Test func `typical hours are never reported as open`() throws {
    let hours = OpeningHours(
      rules: try OpeningHours.rules("24/7"), certainty: .typical, timeZone: "Asia/Seoul")
    #expect(hours.state(at: 0, zone: .utc, calendar: nil) == OpeningHours.State(.unknown(.typical)))
    #expect(hours.status(at: 0, zone: .utc, calendar: nil) == .unknown(.typical))
  }

  @Test func `an unknown state has its reason`() throws {
    let hours = OpeningHours(
      rules: try OpeningHours.rules("Mo-Fr 09:00-18:00, Mo-Fr 12:00-13:00 unknown; PH off"), timeZone: "Asia/Seoul")
    let status = { (text: String, calendar: HolidayCalendar?) in
      let seoul = TestZones.named["Seoul"]!
      return hours.state(at: Moment(text)!.resolved(in: seoul)!, zone: seoul, calendar: calendar).status
    }
    #expect(status("2026-11-20T12:30", Self.calendar) == .unknown(.disputed))
    #expect(status("2028-01-03T10:00", Self.calendar) == .unknown(.holidays(year: 2028)))
    #expect(status("2026-11-20T10:00", nil) == .unknown(.holidays(year: 2026)))
    #expect(status("2026-11-20T20:00", nil) == .closed)
  }

  @Test(arguments: rows) func `the state stays the same until the next change`(row: Row) {
    let state = row.hours.state(at: row.moment, zone: row.zone, calendar: Self.calendar)
    guard let change = state.nextChange else { return }
    let steps = stride(from: row.moment, to: change.moment, by: max(60, (change.moment - row.moment) / 9 / 60 * 60))
    for moment in steps {
      let between = row.hours.state(at: moment, zone: row.zone, calendar: Self.calendar)
      #expect(between.status.kind == state.status.kind)
      #expect(between.nextChange?.moment == change.moment)
    }
  }
}
