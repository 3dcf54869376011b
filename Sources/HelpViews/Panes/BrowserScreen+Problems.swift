import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the problems in the content's files over the whole body. Returns no cursor.
  func problems(from top: Int, on canvas: inout Canvas) -> Position? {
    let layout = ProblemsLayout(self.layout)
    let lines = state.problemLines(context)
    let top = state.problemsStart(lines, top: top)
    canvas.fill(self.layout.body)
    let isWhole = lines.count <= layout.list.rows
    outline(
      layout.area, title: [Label(localized(.notice(.contentProblems)), theme.strongAccent)],
      right: isWhole ? "" : "\(min(lines.count, top + layout.list.rows))/\(lines.count)", focused: true, on: &canvas)
    for (row, line) in lines.dropFirst(top).prefix(layout.list.rows).enumerated() {
      canvas.put(line, at: Position(column: layout.list.column, row: layout.list.row + row))
    }
    return nil
  }
}
