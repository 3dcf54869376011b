import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The sheet's text from the first column to the last, without a sign of ours. Returns the rows whose line goes on in the
  /// next one, with the columns that it takes.
  func sheet(on canvas: inout Canvas) -> [Int: Int] {
    canvas.fill(Rect(state.size))
    let rows = state.visibleSheetRows
    var continued: [Int: Int] = [:]
    for (number, row) in rows.enumerated() {
      let columns = canvas.put(row.text, at: Position(column: 0, row: number))
      if row.goesOn, number + 1 < rows.count { continued[number] = columns }
    }
    return continued
  }
}
