import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The table of keys over everything else.
  func helpOverlay(on canvas: inout Canvas) {
    let layout = HelpLayout(self.layout)
    let content = layout.area.content
    let lines = state.helpLines(context)
    let top = state.helpTop(context)
    let last = min(lines.count, top + content.rows)
    canvas.fill(layout.covered)
    outline(
      layout.area, title: [Label(word(.help), theme.strongAccent)],
      right: lines.count > content.rows ? "\(last)/\(lines.count)" : "", focused: true, on: &canvas)
    let keyColumns = min(lines.map { DisplayWidth.of($0.keys) }.max() ?? 0, max(6, content.columns / 2))
    for (row, line) in lines.dropFirst(top).prefix(content.rows).enumerated() {
      let place = Position(column: content.column + 1, row: content.row + row)
      canvas.put(line.keys.fitted(to: keyColumns), at: place, style: theme.accent)
      canvas.put(
        line.words.fitted(to: max(0, content.columns - keyColumns - 4)),
        at: Position(column: place.column + keyColumns + 2, row: place.row))
    }
  }
}
