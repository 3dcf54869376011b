import Testing

@testable import TerminalModel

@Suite("Cursor position reports") struct CursorReportTests {
  private func columns(_ bytes: String) -> [Int] { CursorReport.all(in: Array(bytes.utf8)).map(\.position.column) }

  @Test func `cursor reports are read in order with positions from 0`() {
    #expect(columns("\u{1B}[1;1R\u{1B}[24;3R") == [0, 2])
    #expect(CursorReport.all(in: Array("\u{1B}[7;9R".utf8)).map(\.position) == [Position(column: 8, row: 6)])
  }

  @Test func `keys and other answers between cursor reports are skipped`() {
    #expect(columns("j\u{1B}[A\u{1B}[5;5Rx\u{1B}]11;rgb:0/0/0\u{1B}\\\u{1B}[?1;2c\u{1B}[6;6R") == [4, 5])
    // Shift-F3 has the form of a report for the first row and cannot be distinguished from one.
    #expect(columns("\u{1B}[R\u{1B}[?5;5R\u{1B}[0;4R") == [])
  }

  @Test func `an incomplete cursor report is not read yet`() {
    #expect(columns("\u{1B}[5;") == [])
    #expect(columns("\u{1B}[5;5R\u{1B}") == [4])
  }
}
