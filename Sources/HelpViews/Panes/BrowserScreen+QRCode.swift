import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the code over the whole body, dark on light in every theme, with its caption and text; only the text if
  /// there is no room for the code. Returns no cursor.
  func qrCode(_ code: QRCode, of reference: Reference?, on canvas: inout Canvas) -> Position? {
    let layout = QRCodeLayout(self.layout, size: code.size)
    canvas.fill(self.layout.body)
    guard let place = layout.code else {
      let needed = Message.sharing(.tooSmallForQRCode(columns: layout.needed.columns, rows: layout.needed.rows))
      let caption = caption(of: code, reference, columns: layout.text.columns)
      let paragraphs =
        (caption.isEmpty ? [] : [caption]) + [[Run(localized(needed), .caution)], [Run(code.text, .link)]]
      let lines = paragraphs.map { $0.wrapped(columns: layout.text.columns) }.joined(separator: [[]])
      put(Array(lines), in: layout.text, on: &canvas)
      return nil
    }
    if let row = layout.caption {
      putCentred([caption(of: code, reference, columns: row.columns)], in: row, on: &canvas)
    }
    for (row, line) in code.blocks.enumerated() {
      canvas.put(line, at: Position(column: place.column, row: place.row + row), style: theme.qrCode)
    }
    // The text takes precedence if there is room for only one of the two.
    let text = [Run(code.text, .link)].wrapped(columns: layout.text.columns)
    let sentence = [Run(localized(.sharing(.scanWithPhone)), .body)].wrapped(columns: layout.text.columns)
    let both = sentence + text
    putCentred(both.count <= layout.text.rows ? both : text, in: layout.text, on: &canvas)
    return nil
  }

  /// The title and value of the entry, after its place among the picked ones; the title is truncated first.
  private func caption(of code: QRCode, _ reference: Reference?, columns: Int) -> [Run] {
    guard let (name, value) = state.caption(of: code, for: reference, context) else { return [] }
    let place = state.place(ofCodeFor: reference, context).map { "\($0.number)/\($0.count)  " } ?? ""
    let title = place + name
    guard let value else { return [Run(title.truncated(toWidth: columns), .title)] }
    let room = max(0, columns - DisplayWidth.of(value) - 2)
    return [Run(title.truncated(toWidth: room) + "  ", .body), Run(value.truncated(toWidth: columns), .value)]
  }

  private func putCentred(_ lines: [[Run]], in area: Rect, on canvas: inout Canvas) {
    for (row, runs) in lines.prefix(area.rows).enumerated() {
      let width = runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
      draw(
        PageLine(indent: max(0, area.columns - width) / 2, runs: runs),
        at: Position(column: area.column, row: area.row + row), columns: area.columns, on: &canvas)
    }
  }
}
