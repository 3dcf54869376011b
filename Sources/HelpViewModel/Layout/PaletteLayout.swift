package import TerminalModel

/// The list of commands in the middle of the screen, with a field above it; in a stack it takes the whole body.
package struct PaletteLayout: Equatable, Sendable {
  package let area: Layout.Area
  /// The whole covered area, border included.
  package let covered: Rect
  package let field: Rect
  package let list: Rect

  package init(_ layout: Layout) {
    let body = layout.body
    let isFramed = layout.arrangement == .columns
    if isFramed {
      let columns = min(body.columns - 4, 120)
      let rows = max(5, body.rows - 2)
      covered = Rect(
        column: (body.columns - columns) / 2, row: body.row + (body.rows - rows) / 2, columns: columns, rows: rows)
    } else {
      covered = body
    }
    let inside =
      isFramed
      ? covered.inset(by: 1)
      : Rect(column: 0, row: body.row + 1, columns: body.columns, rows: max(0, body.rows - 1))
    let content = Rect(column: inside.column + 1, row: inside.row, columns: inside.columns - 2, rows: inside.rows)
    let frame = isFramed ? covered : Rect(column: 0, row: body.row, columns: body.columns, rows: 1)
    area = Layout.Area(frame: frame, content: content)
    field = Rect(column: content.column, row: content.row, columns: content.columns, rows: min(1, content.rows))
    // A blank line between the two if there is room.
    let above = content.rows >= 8 ? 2 : 1
    list = Rect(
      column: content.column, row: content.row + above, columns: content.columns, rows: content.rows - above)
  }
}
