import TestSupport
import Testing

@testable import TerminalModel

@Suite("Canvas") struct CanvasTests {
  private func picture(_ columns: Int, _ rows: Int, _ draw: (inout Canvas) -> Void) -> [String] {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    grid.draw(draw)
    return grid.lines
  }

  @Test func `text is drawn at its position, and its columns are returned`() {
    var used = 0
    let lines = picture(8, 1) { used = $0.put("환불", at: Position(column: 2, row: 0)) }
    #expect(lines == ["  환불  "])
    #expect(used == 4)
  }

  @Test(arguments: [
    (-1, " 불  "), (-2, "불   "), (0, "환불 "), (1, " 환불"), (2, "  환 "), (3, "   환"), (4, "     "), (5, "     "),
  ])
  func `a clipped wide character leaves a blank`(column: Int, line: String) {
    #expect(picture(5, 1) { $0.put("환불", at: Position(column: column, row: 0)) } == [line])
  }

  @Test func `overwriting half of a wide character blanks the other half`() {
    let lines = picture(6, 2) { canvas in
      for row in 0...1 { canvas.put("환불요", at: Position(column: 0, row: row)) }
      canvas.put("x", at: Position(column: 1, row: 0))
      canvas.put("급", at: Position(column: 3, row: 1))
    }
    #expect(lines == [" x불요", "환 급 "])
  }

  @Test func `a canvas inside another has its own origin and never draws outside`() {
    let lines = picture(8, 4) { canvas in
      canvas.fill(canvas.bounds, character: ".")
      canvas.draw(in: Rect(column: 2, row: 1, columns: 4, rows: 2)) { inner in
        inner.put("abcdef", at: Position(column: 1, row: 0))
        inner.draw(in: Rect(column: -2, row: 1, columns: 9, rows: 9)) { deeper in
          deeper.put("0123456789", at: Position(column: 0, row: 0))
          deeper.put("unseen", at: Position(column: 0, row: 1))
        }
      }
    }
    #expect(lines == ["........", "...abc..", "..2345..", "........"])
  }

  @Test func `a wide fill leaves a blank in the odd column`() {
    #expect(picture(5, 1) { $0.fill($0.bounds, character: "한") } == ["한한 "])
  }

  @Test func `boxes are drawn with their lines`() {
    let lines = picture(12, 3) { canvas in
      canvas.box(Rect(column: 0, row: 0, columns: 4, rows: 3))
      canvas.box(Rect(column: 4, row: 0, columns: 4, rows: 3), lines: .heavy)
      canvas.box(Rect(column: 8, row: 0, columns: 4, rows: 3), lines: .ascii)
      canvas.box(Rect(column: 0, row: 0, columns: 1, rows: 3), lines: .ascii)
    }
    #expect(lines == ["╭──╮┏━━┓+--+", "│  │┃  ┃|  |", "╰──╯┗━━┛+--+"])
  }

  @Test func `ASCII mode replaces symbols and keeps letters`() {
    var grid = Grid(size: Size(columns: 12, rows: 2))
    grid.draw { canvas in
      canvas.put("╭─▸ ☎ 환불…╮", at: Position(column: 0, row: 0))
      canvas.put("┗━✓ é 退订 ┛", at: Position(column: 0, row: 1))
    }
    #expect(grid.ascii().lines == ["+-> # 환불~+", "+=v é 退订 +"])
  }

  @Test func `every row stays as wide as the grid whatever is drawn`() {
    var random = SeededGenerator(seed: 1)
    let words = ["환불", "a", "退订 x", "e\u{301}", "👨‍👩‍👧", "\t", "กำ", "\u{1112}\u{116A}\u{11AB}", "🇰🇷", "────"]
    var grid = Grid(size: Size(columns: 9, rows: 4))
    for _ in 0..<5_000 {
      let outer = Rect(
        column: .random(in: -4...9, using: &random), row: .random(in: -2...4, using: &random),
        columns: .random(in: 0...9, using: &random), rows: .random(in: 0...4, using: &random))
      let position = Position(column: .random(in: -4...9, using: &random), row: .random(in: -2...4, using: &random))
      grid.draw(in: outer) { canvas in
        if Bool.random(using: &random) {
          canvas.fill(canvas.bounds, character: Bool.random(using: &random) ? "글" : ".")
        }
        canvas.put(words.randomElement(using: &random) ?? "", at: position)
      }
      #expect(grid.lines.map(DisplayWidth.of) == [9, 9, 9, 9])
    }
  }

  @Test func `the changed cells of a grid turn the earlier one into it`() {
    var random = SeededGenerator(seed: 2)
    let words = ["환불", "a", "退订 x", "e\u{301}", "  ", "─", "한a글b"]
    let styles = [Style.plain, Style(attributes: .bold), Style(foreground: .indexed(3), background: .indexed(4))]
    var earlier = Grid(size: Size(columns: 30, rows: 3))
    for _ in 0..<3_000 {
      var later = earlier
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let position = Position(column: .random(in: -2...29, using: &random), row: .random(in: 0...2, using: &random))
        later.draw {
          $0.put(
            words.randomElement(using: &random) ?? "", at: position,
            style: styles.randomElement(using: &random) ?? .plain)
        }
      }
      var shown = earlier
      for run in later.runs(changedSince: earlier) {
        #expect(run.cells.allSatisfy { $0.style == run.style })
        for (index, cell) in run.cells.enumerated() where cell.width > 0 {
          shown.place(cell, row: run.position.row, column: run.position.column + index)
        }
      }
      #expect(shown == later)
      #expect(later.runs(changedSince: later).isEmpty)
      earlier = later
    }
  }
}
