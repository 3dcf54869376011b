/// Adjacent cells of one row with the same style.
struct CellRun: Equatable {
  let column: Int
  var columns: Int
  var text: String
  let style: Style

  /// The runs of a row from left to right. Runs also end between cells for which `splits` returns true.
  static func runs(
    of row: ArraySlice<Cell>, splits: (_ left: Cell, _ right: Cell) -> Bool = { _, _ in false }
  ) -> [CellRun] {
    var runs: [CellRun] = []
    var previous: Cell?
    for (column, cell) in row.enumerated() where cell.width > 0 {
      if let last = previous, last.style == cell.style, !splits(last, cell) {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].columns += cell.width
      } else {
        runs.append(CellRun(column: column, columns: cell.width, text: cell.text, style: cell.style))
      }
      previous = cell
    }
    return runs
  }
}
