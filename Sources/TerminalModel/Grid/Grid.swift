/// Rows of cells, in which every wide cell is followed by its second half.
package struct Grid: Hashable, Sendable {
  package let size: Size
  private var cells: [Cell]

  package init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  package subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The text of each row, as wide as the grid.
  package var lines: [String] {
    (0..<size.rows).map { row in self[row: row].reduce(into: "") { $0 += $1.text } }
  }

  /// Places a cell. A wide cell that loses a half, or does not fit into the last column, becomes a blank.
  mutating func place(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    guard cell.width == 2 else {
      release(index)
      cells[index] = cell
      return
    }
    release(index)
    guard column + 1 < size.columns else {
      cells[index] = .blank(cell.style)
      return
    }
    release(index + 1)
    cells[index] = cell
    cells[index + 1] = .continuation(cell.style)
  }

  /// Changes the style of all cells.
  package mutating func restyle(_ change: (Style) -> Style) {
    for index in cells.indices { cells[index].style = change(cells[index].style) }
  }

  /// Replaces all cells; `change` must keep their width.
  mutating func mapCells(_ change: (Cell) -> Cell) {
    for index in cells.indices { cells[index] = change(cells[index]) }
  }

  private mutating func release(_ index: Int) {
    switch cells[index].width {
    case 0: cells[index - 1] = .blank(cells[index - 1].style)
    case 2: cells[index + 1] = .blank(cells[index + 1].style)
    default: break
    }
  }
}
