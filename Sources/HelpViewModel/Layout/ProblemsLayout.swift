package import TerminalModel

/// The list of problems in the content, which takes the whole body.
package struct ProblemsLayout: Equatable, Sendable {
  package let area: Layout.Area
  package let list: Rect

  package init(_ layout: Layout) {
    let body = layout.body
    let isFramed = layout.arrangement == .columns
    let inside =
      isFramed
      ? body.inset(by: 1)
      : Rect(column: 0, row: body.row + 1, columns: body.columns, rows: max(0, body.rows - 1))
    list = Rect(column: inside.column + 1, row: inside.row, columns: max(1, inside.columns - 2), rows: inside.rows)
    let frame = isFramed ? body : Rect(column: 0, row: body.row, columns: body.columns, rows: 1)
    area = Layout.Area(frame: frame, content: list)
  }
}
