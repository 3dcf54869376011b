import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the visible rows of a list; a collapsed list has only its selected row.
  func rows(
    of list: Navigation.List, in area: Layout.Area, focused: Bool, on canvas: inout Canvas,
    draw: (Reference, Bool, inout Canvas) -> Void
  ) {
    let rows = state.rows(of: list, context)
    let chosen = state.selectedIndex(of: list, rows)
    let offset = state.offset(of: list, rows, visible: area.content.rows)
    for (line, reference) in rows.dropFirst(offset).prefix(area.content.rows).enumerated() {
      let isChosen = offset + line == chosen
      let place = Rect(
        column: area.content.column, row: area.content.row + line, columns: area.content.columns, rows: 1)
      canvas.draw(in: place) { row in
        if isChosen { row.put("▸", at: Position(column: 0, row: 0), style: focused ? theme.strongAccent : theme.dim) }
        putSign(of: reference, on: &row)
        row.draw(in: Rect(column: 2, row: 0, columns: max(0, place.columns - 3), rows: 1)) { inside in
          draw(reference, isChosen, &inside)
        }
      }
    }
  }

  /// Draws a symbol between the selection marker and the text of a row: of a picked entry, or else of a favourite.
  func putSign(of reference: Reference, on row: inout Canvas) {
    let isPicked = state.customerCase.picked.contains(reference)
    guard isPicked || state.savedState.favourites.contains(reference) else { return }
    row.put(isPicked ? "+" : "*", at: Position(column: 1, row: 0), style: isPicked ? theme.strongAccent : theme.accent)
  }

  /// The style of the text of a row.
  func rowStyle(chosen: Bool, focused: Bool) -> Style {
    chosen ? (focused ? theme.selection : theme.strong) : .plain
  }

  /// Draws a message in place of an empty list.
  func emptyList(_ message: Message, in area: Layout.Area, on canvas: inout Canvas) {
    guard area.content.rows > 0 else { return }
    canvas.put(
      localized(message).truncated(toWidth: max(0, area.content.columns - 3)),
      at: Position(column: area.content.column + 2, row: area.content.row), style: theme.dim)
  }
}
