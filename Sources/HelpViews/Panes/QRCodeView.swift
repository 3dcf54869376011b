import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The code over the whole body, dark on light in every theme; where it has no room, its text.
  func qrCode(_ code: QRCode, on canvas: inout Canvas) {
    let layout = QRCodeLayout(self.layout, size: code.size)
    canvas.fill(self.layout.body)
    var lines = [[Run(code.text, .value)]]
    if let place = layout.code {
      for (row, line) in code.blocks.enumerated() {
        canvas.put(line, at: Position(column: place.column, row: place.row + row), style: theme.qrCode)
      }
    } else {
      let needed = Message.tooSmallForQRCode(columns: layout.needed.columns, rows: layout.needed.rows)
      lines = [[Run(word(needed), .caution)], [], lines[0]]
    }
    let wrapped = lines.flatMap { $0.isEmpty ? [[]] : LineBreaker.wrap($0, columns: layout.text.columns) }
    for (row, runs) in wrapped.prefix(layout.text.rows).enumerated() {
      let width = runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
      let margin = layout.code == nil ? 0 : (layout.text.columns - width) / 2
      draw(
        PageLine(runs: runs), at: Position(column: layout.text.column + margin, row: layout.text.row + row),
        columns: layout.text.columns, on: &canvas)
    }
  }
}
