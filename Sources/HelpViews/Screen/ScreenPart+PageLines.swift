import HelpViewModel
import TerminalModel

extension ScreenPart {
  /// Draws the runs of a line in the styles of their roles.
  func draw(_ line: PageLine, at position: Position, columns: Int, on canvas: inout Canvas) {
    canvas.draw(in: Rect(column: position.column, row: position.row, columns: columns, rows: 1)) { row in
      var column = line.indent
      for run in line.runs {
        column += row.put(run.text, at: Position(column: column, row: 0), style: theme.style(of: run.mark))
      }
    }
  }

  /// Draws as many lines as there is room for.
  func put(_ lines: ArraySlice<PageLine>, in area: Rect, on canvas: inout Canvas) {
    for (row, line) in lines.prefix(area.rows).enumerated() {
      draw(line, at: Position(column: area.column, row: area.row + row), columns: area.columns, on: &canvas)
    }
  }

  func put(_ lines: [[Run]], in area: Rect, on canvas: inout Canvas) {
    put(lines.map { PageLine(runs: $0) }[...], in: area, on: &canvas)
  }
}
