package import TerminalModel

/// The help over the middle of the screen; in a stack it takes the whole body.
package struct HelpLayout: Equatable, Sendable {
  package let area: Layout.Area
  /// All that it covers.
  package let covered: Rect

  package init(_ layout: Layout) {
    let body = layout.body
    guard layout.arrangement == .columns else {
      covered = body
      area = Layout.Area(
        frame: Rect(column: 0, row: body.row, columns: body.columns, rows: 1),
        content: Rect(column: 1, row: body.row + 1, columns: max(1, body.columns - 2), rows: max(0, body.rows - 1)))
      return
    }
    let columns = min(body.columns - 8, 76)
    let rows = max(3, body.rows - 2)
    covered = Rect(
      column: (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns, rows: rows)
    let inside = covered.inset(by: 1)
    area = Layout.Area(
      frame: covered,
      content: Rect(
        column: inside.column + 1, row: inside.row, columns: max(1, inside.columns - 2), rows: inside.rows))
  }
}
