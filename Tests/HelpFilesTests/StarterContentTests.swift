import HelpContent
import Testing

@testable import HelpFiles

struct StarterContentTests {
  @Test func `the content inside the program has nothing wrong with it`() throws {
    let read = try ContentReader.read([.starter], today: CalendarDate("2026-11-20"))
    #expect(read.diagnostics.map { "\($0.file):\($0.line):\($0.column) \($0.finding)" } == [])
    #expect(
      read.content.services.map(\.description) == [
        "millie-library", "spotify", "migu-membership", "mobile-micropayment", "seomin-itda", "public-helplines",
      ])
  }
}
