import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the text of a field and returns the caret's position; long text scrolls to keep the caret in view.
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
      _ = row.put(String(field.text.dropFirst(start)), at: Position(column: 0, row: 0), style: theme.strong)
    }
    return Position(
      column: area.column + DisplayWidth.of(String(before.dropFirst(start))), row: area.row)
  }
}
