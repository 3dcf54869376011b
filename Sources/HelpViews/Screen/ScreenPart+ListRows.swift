import HelpContent
import HelpViewModel
import TerminalModel

extension ScreenPart {
  /// Draws the visible rows of a list, each with its index.
  func draw(_ list: ListPane, on canvas: inout Canvas, draw: (Int, Bool, inout Canvas) -> Void) {
    let content = list.area.content
    for (line, index) in list.visible.enumerated() {
      let isChosen = index == list.chosen
      let place = Rect(column: content.column, row: content.row + line, columns: content.columns, rows: 1)
      canvas.draw(in: place) { row in
        if isChosen {
          row.put("▸", at: Position(column: 0, row: 0), style: list.isFocused ? theme.strongAccent : theme.dim)
        }
        putSign(of: list.rows[index], picked: list.picked, favourites: list.favourites, on: &row)
        row.draw(in: Rect(column: 2, row: 0, columns: max(0, place.columns - 3), rows: 1)) { inside in
          draw(index, isChosen, &inside)
        }
      }
    }
  }

  /// Draws a symbol between the selection marker and the text of a row: of a picked entry, or else of a favourite.
  func putSign(of reference: Reference, picked: [Reference], favourites: [Reference], on row: inout Canvas) {
    let isPicked = picked.contains(reference)
    guard isPicked || favourites.contains(reference) else { return }
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
