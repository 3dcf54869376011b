import TerminalModel

/// The areas of the search: the field over the whole width, the hits below it, and a preview beside them if there is
/// room.
package struct SearchLayout: Equatable, Sendable {
  package let field: Layout.Area
  package let hits: Layout.Area
  package let preview: Layout.Area?
  /// One for a hit; two where the columns of one row would be too narrow.
  package let rowsPerHit: Int

  /// In the scope of a page, the preview has the reader's width, so that its lines break in the same places.
  package init(_ layout: Layout, _ scope: SearchSession.Scope) {
    let body = layout.body
    let framed = layout.arrangement == .columns
    let fieldRows = framed ? 3 : 2
    let fieldFrame = Rect(column: 0, row: body.row, columns: body.columns, rows: framed ? 3 : 1)
    let fieldContent =
      framed
      ? fieldFrame.inset(by: 1)
      : Rect(column: 0, row: body.row + 1, columns: body.columns, rows: 1)
    field = Layout.Area(frame: fieldFrame, content: fieldContent)

    let rest = Rect(
      column: 0, row: body.row + fieldRows, columns: body.columns, rows: max(0, body.rows - fieldRows))
    let reader = scope == .page ? layout.focusing(on: .reader).area(of: .reader) : nil
    let hasPreview = framed && (scope == .page || rest.columns >= Self.leastColumnsWithPreview)
    let hitColumns =
      hasPreview ? reader?.frame.column ?? max(Self.leastColumnsOfRow + 2, rest.columns * 29 / 50) : rest.columns
    let hitFrame = Rect(column: 0, row: rest.row, columns: hitColumns, rows: framed ? rest.rows : 1)
    hits = Layout.Area(
      frame: hitFrame,
      content: framed
        ? hitFrame.inset(by: 1)
        : Rect(column: 0, row: rest.row + 1, columns: rest.columns, rows: max(0, rest.rows - 1)))
    rowsPerHit = scope == .page || layout.isCalm || hits.content.columns >= Self.leastColumnsOfRow ? 1 : 2

    guard hasPreview else {
      preview = nil
      return
    }
    let frame = Rect(
      column: hitColumns, row: rest.row, columns: rest.columns - hitColumns, rows: rest.rows)
    let inside = frame.inset(by: 1)
    preview = Layout.Area(
      frame: frame,
      content: Rect(
        column: inside.column + 1, row: inside.row + 1, columns: max(1, min(Layout.measure, inside.columns - 2)),
        rows: max(0, inside.rows - 1)))
  }

  /// The kind, the service and the title of a hit are readable side by side.
  package static let leastColumnsOfRow = 58
  /// A line of the list and a readable page fit side by side.
  private static let leastColumnsWithPreview = 100

  /// Number of whole hits that fit; at least one.
  package var hitsPerPage: Int { max(1, hits.content.rows / rowsPerHit) }
}
