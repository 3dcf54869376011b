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

  /// Adjacent cells of one style, with the place of the first.
  package struct Run {
    package let position: Position
    package let style: Style
    package let cells: ArraySlice<Cell>
  }

  /// Cells between two changes that are given along with them, since a run costs more than a few cells.
  private static let mostUnchanged = 8

  /// The cells that differ from those of `earlier`, which has the same size, from the top left on.
  package func runs(changedSince earlier: Grid) -> [Run] {
    var runs: [Run] = []
    for row in 0..<size.rows {
      let start = row * size.columns
      var index = start
      while let first = firstChange(since: earlier, in: index..<start + size.columns) {
        let style = cells[first].style
        var end = first + 1
        index = end
        while index < start + size.columns, cells[index].style == style, index - end <= Self.mostUnchanged {
          if cells[index] != earlier.cells[index] { end = index + 1 }
          index += 1
        }
        runs.append(
          Run(position: Position(column: first - start, row: row), style: style, cells: cells[first..<end]))
        index = end
      }
    }
    return runs
  }

  private func firstChange(since earlier: Grid, in range: Range<Int>) -> Int? {
    unsafe cells.withUnsafeBufferPointer { cells in
      unsafe earlier.cells.withUnsafeBufferPointer { earlier in
        for index in range where unsafe cells[index] != earlier[index] { return index }
        return nil
      }
    }
  }

  /// Copies all cells of `part` to a place where it fits in whole; both halves of a wide cell that it covers in part
  /// must be in it.
  package mutating func copy(_ part: Grid, to position: Position) {
    for row in 0..<part.size.rows {
      let start = (position.row + row) * size.columns + position.column
      cells.replaceSubrange(
        start..<start + part.size.columns, with: part.cells[row * part.size.columns..<(row + 1) * part.size.columns])
    }
  }

  /// The text of each row, as wide as the grid.
  package var lines: [String] {
    (0..<size.rows).map { row in self[row: row].reduce(into: "") { $0 += $1.text } }
  }

  /// Places a cell. A wide cell that loses a half, or does not fit into the last column, becomes a blank.
  mutating func place(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    guard cell.width == 2 else {
      if cells[index].width != 1 { release(index) }
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

  /// Changes the style of the cells of a part of the grid.
  mutating func restyle(_ part: Rect, _ change: (Style) -> Style) {
    guard !part.isEmpty else { return }
    for row in part.row..<part.bottom {
      for index in row * size.columns + part.column..<row * size.columns + part.right {
        cells[index].style = change(cells[index].style)
      }
    }
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
