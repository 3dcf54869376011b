/// The contents of a screen: cells, and the cursor if it is visible.
package struct Frame: Hashable, Sendable {
  package var grid: Grid
  package var cursor: Position?
  /// Soft-wrapped rows, whose line continues in the next one, with the columns that it takes. A terminal that wraps a
  /// line itself selects it without a line break.
  package var softWraps: [Int: Int]
  /// True to send the cursor's row whole when the cursor comes to it, so that it is spoken, even if it is there already.
  package var repeatsCursorRow = false

  package init(grid: Grid, cursor: Position? = nil, softWraps: [Int: Int] = [:]) {
    self.grid = grid
    self.cursor = cursor
    self.softWraps = softWraps
  }
}
