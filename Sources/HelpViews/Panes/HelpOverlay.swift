import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The table of keys over everything else.
  func helpOverlay(on canvas: inout Canvas) {
    let layout = HelpLayout(self.layout)
    let content = layout.area.content
    let columns = state.helpColumns(context)
    let count = columns.map(\.count).max() ?? 0
    let top = state.helpTop(context)
    let last = min(count, top + content.rows)
    canvas.fill(layout.covered)
    outline(
      layout.area, title: [Label(word(.help), theme.strongAccent)],
      right: count > content.rows ? "\(last)/\(count)" : "", focused: true, on: &canvas)
    // The right column takes what it needs, the left one the rest.
    let right = columns.count > 1 ? min(content.columns / 2, Self.width(of: columns[1]) + 2) : 0
    for (lines, (start, width)) in zip(columns, [(0, content.columns - right), (content.columns - right, right)]) {
      let place = Rect(column: content.column + 1 + start, row: content.row, columns: width - 2, rows: content.rows)
      canvas.draw(in: place) { column in help(lines, from: top, on: &column) }
    }
  }

  private static func width(of lines: [HelpLine]) -> Int {
    let widest = { (texts: [String]) in texts.map { DisplayWidth.of($0) }.max() ?? 0 }
    return widest(lines.map(\.keys)) + 2 + widest(lines.map(\.words))
  }

  private func help(_ lines: [HelpLine], from top: Int, on column: inout Canvas) {
    let keyColumns = min(lines.map { DisplayWidth.of($0.keys) }.max() ?? 0, max(6, column.size.columns / 2))
    let room = max(0, column.size.columns - keyColumns - 2)
    for (row, line) in lines.dropFirst(top).prefix(column.size.rows).enumerated() {
      column.put(line.keys.fitted(to: keyColumns), at: Position(column: 0, row: row), style: theme.accent)
      column.put(line.words.fitted(to: room), at: Position(column: keyColumns + 2, row: row))
    }
  }
}
