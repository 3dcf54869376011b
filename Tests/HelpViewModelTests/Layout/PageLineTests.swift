import TerminalModel
import Testing

@testable import HelpViewModel

@Suite("Lines of a page") struct PageLineTests {
  @Test func `the bar of a quote stands before every line of a list in it`() {
    let paragraph = Page.Paragraph(
      margin: [Run("▏ ", .dim)], marker: [Run("• ", .dim)], text: [Run("one two three", .body)])
    let lines = Page.lines(of: paragraph, columns: 12)
    #expect(
      lines.map { String(repeating: " ", count: $0.indent) + $0.runs.map(\.text).joined() } == [
        "▏ • one two", "▏   three",
      ])
  }
}
