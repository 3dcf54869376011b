/// A rectangle of cells. Its origin may be negative, its size is not.
package struct Rect: Hashable, Sendable {
  package let column: Int
  package let row: Int
  package let columns: Int
  package let rows: Int

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of `size`, from its top left corner.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  package var origin: Position { Position(column: column, row: row) }

  package var size: Size { Size(columns: columns, rows: rows) }

  /// The first column to the right of it.
  package var right: Int { column + columns }

  /// The first row below it.
  package var bottom: Int { row + rows }

  package var isEmpty: Bool { columns == 0 || rows == 0 }

  package func contains(_ position: Position) -> Bool {
    (column..<right).contains(position.column) && (row..<bottom).contains(position.row)
  }

  /// Shrunk by `margin` cells on every side, down to an empty rectangle.
  package func inset(by margin: Int) -> Rect {
    Rect(column: column + margin, row: row + margin, columns: columns - 2 * margin, rows: rows - 2 * margin)
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(right, other.right) - left, rows: min(bottom, other.bottom) - top)
  }
}
