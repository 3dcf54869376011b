/// What a terminal is to show: cells, and the cursor where there is one to be seen.
package struct Frame: Hashable, Sendable {
  package var grid: Grid
  package var cursor: Position?
  /// Rows whose line goes on in the next one, and how many columns of each it takes: where a terminal has broken a line by
  /// itself, what is selected has no break.
  package var softWraps: [Int: Int]

  package init(grid: Grid, cursor: Position? = nil, softWraps: [Int: Int] = [:]) {
    self.grid = grid
    self.cursor = cursor
    self.softWraps = softWraps
  }
}
