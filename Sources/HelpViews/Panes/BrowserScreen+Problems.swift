import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the problems in the content's files over the whole body; returns the position of the first one
  /// in view.
  func problems(_ list: ProblemList, on canvas: inout Canvas) -> Position {
    let layout = ProblemsLayout(self.layout)
    let problems = state.problems(list, context)
    let lines = state.problemLines(problems)
    let top = state.problemsStart(lines, top: list.top)
    canvas.fill(self.layout.body)
    let isWhole = lines.count <= layout.list.rows
    let place = isWhole ? "" : "\(min(lines.count, top + layout.list.rows))/\(lines.count)"
    let filter = list.field.text
    outline(
      layout.area,
      title: [Label(localized(.notice(.contentProblems)), theme.strongAccent)] + filterLabel(filter),
      right: filter.isEmpty ? place : "\(problems.count)/\(context.diagnostics.count)", focused: true, on: &canvas)
    for (row, line) in lines.dropFirst(top).prefix(layout.list.rows).enumerated() {
      canvas.put(line, at: Position(column: layout.list.column, row: layout.list.row + row))
    }
    if problems.isEmpty { canvas.put(localized(.content(.empty)), at: layout.list.origin, style: theme.dim) }
    return layout.list.origin
  }
}
