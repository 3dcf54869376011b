import HelpContent
import Testing

struct HoursGrammarTests {
  @Test func `a range of days may wrap around the week and a range of times around midnight`() throws {
    #expect(
      try OpeningHours.spans("Fr-Mo 22:00-02:00") == [
        .init(days: [.friday, .saturday, .sunday, .monday], start: 1320, end: 1560)
      ])
  }
}
