package import TerminalModel

/// The help over the middle of the screen; in a stack it takes the whole body.
package struct HelpLayout: Equatable, Sendable {
  package let area: Layout.Area
  /// All that it covers.
  package let covered: Rect
  /// Two where the longest line of the help stands whole in half of the width.
  package let columnCount: Int

  private static let twoColumnsFrom = 100
  private static let mostRows = 26

  package init(_ layout: Layout) {
    let body = layout.body
    columnCount = layout.arrangement == .columns && body.columns >= Self.twoColumnsFrom ? 2 : 1
    guard layout.arrangement == .columns else {
      covered = body
      area = Layout.Area(
        frame: Rect(column: 0, row: body.row, columns: body.columns, rows: 1),
        content: Rect(column: 1, row: body.row + 1, columns: max(1, body.columns - 2), rows: max(0, body.rows - 1)))
      return
    }
    let columns = columnCount == 2 ? min(body.columns - 2, 118) : min(body.columns - 8, 76)
    let rows = max(3, min(body.rows - 2, columnCount == 2 ? Self.mostRows : 40))
    covered = Rect(
      column: (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns, rows: rows)
    let inside = covered.inset(by: 1)
    area = Layout.Area(
      frame: covered,
      content: Rect(
        column: inside.column + 1, row: inside.row, columns: max(1, inside.columns - 2), rows: inside.rows))
  }
}
