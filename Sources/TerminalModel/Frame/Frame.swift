/// What a terminal is to show: cells, and the cursor where there is one to be seen.
package struct Frame: Hashable, Sendable {
  package var grid: Grid
  package var cursor: Position?

  package init(grid: Grid, cursor: Position? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}
