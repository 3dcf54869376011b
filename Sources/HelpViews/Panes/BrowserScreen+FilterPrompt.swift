import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the text by which a list is narrowed in the bottom line, with the keys that end it; returns the caret's
  /// position.
  func filterPrompt(_ typed: TextField, on canvas: inout Canvas) -> Position {
    let row = layout.status.row
    let sign = canvas.put("& ", at: Position(column: 1, row: row), style: theme.strongAccent)
    let hints = state.hints(context).map { "\($0.keys) \($0.words)" }.joined(separator: "  ")
    let hintWidth = DisplayWidth.of(hints)
    let room = max(1, layout.size.columns - sign - 2)
    let showsHints = room - hintWidth >= 20
    let field = Rect(column: 1 + sign, row: row, columns: showsHints ? room - hintWidth - 2 : room, rows: 1)
    let caret = text(of: typed, in: field, on: &canvas)
    if showsHints {
      canvas.put(
        hints, at: Position(column: layout.size.columns - hintWidth - 1, row: row), style: theme.dim)
    }
    return caret
  }
}
