import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The table of keys over everything else.
  func help(_ help: BrowserState.Help, on canvas: inout Canvas) {
    let layout = HelpLayout(self.layout)
    let lines = state.helpLines(context)
    let outer = layout.frame.rows > 1 ? layout.frame : Rect(
      column: 0, row: layout.frame.row, columns: layout.frame.columns, rows: layout.content.rows + 1)
    canvas.fill(outer)
    let last = min(lines.count, help.offset + layout.content.rows)
    outline(
      Layout.Area(frame: layout.frame, content: layout.content), title: [Label(word(.help), theme.strongAccent)],
      right: lines.count > layout.content.rows ? "\(last)/\(lines.count)" : "", focused: true, on: &canvas)
    let keyColumns = min(
      lines.map { DisplayWidth.of($0.keys) }.max() ?? 0, max(6, layout.content.columns / 2))
    for (row, line) in lines.dropFirst(help.offset).prefix(layout.content.rows).enumerated() {
      let place = Position(column: layout.content.column + 1, row: layout.content.row + row)
      canvas.put(line.keys.fitted(to: keyColumns), at: place, style: theme.accent)
      canvas.put(
        line.words.fitted(to: max(0, layout.content.columns - keyColumns - 4)),
        at: Position(column: place.column + keyColumns + 2, row: place.row))
    }
  }
}
