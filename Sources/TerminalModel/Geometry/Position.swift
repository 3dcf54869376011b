/// A cell's place, counted from zero at the top left; it may lie outside of what it is used with.
package struct Position: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
