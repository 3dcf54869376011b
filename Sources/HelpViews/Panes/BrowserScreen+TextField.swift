import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The text of a field and the place of its caret; what is too long slides to the left so that the caret stays in view.
  func text(of field: TextField, in area: Rect, on canvas: inout Canvas) -> Position {
    let room = max(1, area.columns - 1)
    let before = String(field.beforeCaret)
    let hidden = max(0, DisplayWidth.of(before) - room)
    var dropped = 0
    let start = before.prefix { character in
      defer { dropped += DisplayWidth.of(character) }
      return dropped < hidden
    }.count
    canvas.draw(in: Rect(column: area.column, row: area.row, columns: room + 1, rows: 1)) { row in
      _ = row.put(field.text.dropFirst(start), at: Position(column: 0, row: 0), style: theme.strong)
    }
    return Position(
      column: area.column + DisplayWidth.of(String(before.dropFirst(start))), row: area.row)
  }
}
