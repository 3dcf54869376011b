package import TerminalModel

/// A QR code in the middle of the screen, two rows of modules in a row of cells, with its caption above and its text
/// below.
package struct QRCodeLayout: Equatable, Sendable {
  /// The cells of the code with its quiet zone; nil if the window is too small.
  package let code: Rect?
  /// A row above the code; nil if there is none to spare.
  package let caption: Rect?
  package let text: Rect
  /// The window size that the code needs.
  package let needed: Size

  package init(_ layout: Layout, size: Int) {
    let columns = size + 2 * QRCode.quietZone
    let rows = (columns + 1) / 2
    let body = layout.body
    needed = Size(columns: columns, rows: rows + layout.size.rows - body.rows + 1)
    guard body.columns >= columns, body.rows > rows else {
      code = nil
      caption = nil
      text = Rect(column: 1, row: body.row, columns: max(1, body.columns - 2), rows: body.rows)
      return
    }
    // The text below needs one row, the caption above another one.
    let spare = body.rows - rows
    let above = min(spare - 1, max(1, spare / 3))
    let top = body.row + above
    code = Rect(column: (body.columns - columns) / 2, row: top, columns: columns, rows: rows)
    caption =
      above == 0
      ? nil
      : Rect(column: 1, row: above > 1 ? top - 2 : body.row, columns: body.columns - 2, rows: 1)
    // A blank row below the code, unless the text needs it.
    let below = top + rows + (body.bottom - top - rows > 2 ? 1 : 0)
    let textColumns = min(body.columns - 2, max(columns, Layout.measure))
    text = Rect(
      column: (body.columns - textColumns) / 2, row: below, columns: textColumns, rows: max(1, body.bottom - below))
  }
}
