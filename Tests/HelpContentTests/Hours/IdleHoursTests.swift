import HelpContent
import Testing

/// Rules of opening hours that do not do what they say.
@Suite("Idle hours") struct IdleHoursTests {
  private static func idle(_ expression: String) throws -> [IdleHoursRule] {
    OpeningHours.idleRules(of: try OpeningHours.rules(expression), inLists: false).map(\.rule)
  }

  static let overridden: [(String, String, String, String)] = [
    (
      "Dec 24-Jan 02 off; Mo-Fr 09:00-18:00", "Dec 24-Jan 02 off", "Mo-Fr 09:00-18:00",
      "Mo-Fr 09:00-18:00; Dec 24-Jan 02 off"
    ),
    ("PH off; Mo-Fr 09:00-18:00", "PH off", "Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00; PH off"),
    (
      "2026 Dec 24 09:00-13:00; Mo-Fr 09:00-18:00", "2026 Dec 24 09:00-13:00", "Mo-Fr 09:00-18:00",
      "Mo-Fr 09:00-18:00; 2026 Dec 24 09:00-13:00"
    ),
    ("Sa off; Mo-Sa 09:00-18:00", "Sa off", "Mo-Sa 09:00-18:00", "Mo-Sa 09:00-18:00; Sa off"),
    (
      "Mo-Fr 09:00-18:00; PH off; Sa 10:00-14:00", "PH off", "Sa 10:00-14:00",
      "Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off"
    ),
  ]

  @Test(arguments: overridden) func `a rule that a later one overrides is told with the right order`(
    expression: String, rule: String, other: String, meant: String
  ) throws {
    #expect(
      try Self.idle(expression) == [IdleHoursRule(fault: .overridden, rule: rule, other: other, meant: meant)])
    #expect(try Self.idle(meant) == [])
  }

  static let covered: [(String, String, String, String?)] = [
    (
      "Mo-Fr 09:00-18:00, 2026 Dec 24 09:00-13:00", "2026 Dec 24 09:00-13:00", "Mo-Fr 09:00-18:00",
      "Mo-Fr 09:00-18:00; 2026 Dec 24 09:00-13:00"
    ),
    ("We 09:00-12:00; Mo-Fr 09:00-18:00", "We 09:00-12:00", "Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00; We 09:00-12:00"),
    ("Mo-Fr 09:00-18:00; We 09:00-18:00", "We 09:00-18:00", "Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00"),
    ("24/7, Mo 09:00-18:00", "Mo 09:00-18:00", "24/7", "24/7; Mo 09:00-18:00"),
  ]

  @Test(arguments: covered) func `a rule that opens what is open already is told with the line that was meant`(
    expression: String, rule: String, other: String, meant: String?
  ) throws {
    #expect(try Self.idle(expression) == [IdleHoursRule(fault: .covered, rule: rule, other: other, meant: meant)])
  }

  @Test func `a shortened day in the list of open hours is told with the line of closed hours`() throws {
    let rules =
      try OpeningHours.rules("Mo-Fr 09:00-18:00", all: .open)
      + OpeningHours.rules("2026 Dec 24 09:00-13:00", all: .open) + OpeningHours.rules("PH", all: .closed)
    let idle = OpeningHours.idleRules(of: rules, inLists: true)
    #expect(idle.map(\.index) == [1])
    #expect(
      idle.map(\.rule) == [
        IdleHoursRule(
          fault: .covered, rule: "2026 Dec 24 09:00-13:00", other: "Mo-Fr 09:00-18:00",
          meant: "Mo-Fr 09:00-18:00; PH off; 2026 Dec 24 09:00-13:00", closed: "2026 Dec 24 13:00-18:00")
      ])
    let mended =
      try OpeningHours.rules("Mo-Fr 09:00-18:00", all: .open)
      + OpeningHours.rules("2026 Dec 24 13:00-18:00", all: .closed) + OpeningHours.rules("PH", all: .closed)
    #expect(OpeningHours.idleRules(of: mended, inLists: true).isEmpty)
  }

  @Test(arguments: [
    "Mo-Fr 09:00-18:00", "Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00; Sa,Su off", "Mo-Fr 09:00-18:00; Sa,Su,PH off",
    "Mo-Fr 09:00-18:00; We 09:00-13:00; PH off; Dec 24-Jan 02 off", "24/7; PH unknown", "off",
    "Mo-Su 09:00-18:00; PH 10:00-16:00",
    "Mo-Fr 09:00-18:00; Mo-Fr 12:00-13:00 off", "Mo-Fr 09:00-18:00; 12:00-13:00 off; Dec 24 09:00-12:00",
    "Fr 22:00-26:00; Sa off", "Mo-Fr 09:00-18:00; Feb 29 off", "Jul-Aug Mo-Fr 10:00-16:00, Sep-Jun Mo-Fr 09:00-18:00",
    "Mo-Fr 09:00-12:00, Mo-Fr 13:00-18:00, We 18:00-20:00", "Sa[2] 10:00-12:00; Sa[1] 14:00-16:00",
    "2026 Dec 24-2027 Jan 02 off; 2026 Dec 31 09:00-12:00", "Mo-Fr 09:00-18:00, Mo-Fr 12:00-13:00 unknown; PH off",
  ]) func `hours that mean what they say are not complained about`(expression: String) throws {
    #expect(try Self.idle(expression) == [])
  }
}
