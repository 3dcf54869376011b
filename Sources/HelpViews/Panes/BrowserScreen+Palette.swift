import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the palette and returns the caret's position.
  func palette(_ palette: Palette, on canvas: inout Canvas) -> Position {
    let layout = PaletteLayout(self.layout)
    let all = state.allPaletteLines(context)
    let lines = state.paletteLines(context)
    canvas.fill(layout.covered)
    outline(
      layout.area,
      title: [Label(localized(palette.scope == .here ? .key(.help) : .key(.commands)), theme.strongAccent)],
      right: "\(lines.count)/\(all.count)", focused: true, on: &canvas)
    let caret = text(of: palette.field, in: layout.field, on: &canvas)
    if palette.field.text.isEmpty {
      canvas.put(
        localized(.notice(.typeToFilter)).truncated(toWidth: layout.field.columns), at: layout.field.origin,
        style: theme.dim)
    }
    if lines.isEmpty { canvas.put(localized(.content(.empty)), at: layout.list.origin, style: theme.dim) }
    let columns = PaletteColumns(all, palette.scope, room: layout.list.columns - 2)
    let top = state.paletteTop(lines)
    let chosen = state.chosenIndex(in: lines)
    for (row, line) in lines.dropFirst(top).prefix(layout.list.rows).enumerated() {
      let place = Rect(
        column: layout.list.column, row: layout.list.row + row, columns: layout.list.columns, rows: 1)
      canvas.draw(in: place) { draw(line, isChosen: top + row == chosen, columns, on: &$0) }
    }
    return caret
  }

  private func draw(_ line: PaletteLine, isChosen: Bool, _ columns: PaletteColumns, on row: inout Canvas) {
    if isChosen { row.put("▸", at: Position(column: 0, row: 0), style: theme.strongAccent) }
    row.put(
      line.words.truncated(toWidth: columns.words), at: Position(column: 2, row: 0),
      style: rowStyle(chosen: isChosen, focused: true))
    row.put(
      columns.keys(of: line).truncated(toWidth: columns.keys), at: Position(column: columns.words + 4, row: 0),
      style: theme.accent)
    guard columns.shell > 0 else { return }
    row.put(
      line.shell.truncated(toWidth: columns.shell), at: Position(column: columns.words + columns.keys + 6, row: 0),
      style: theme.dim)
  }
}

/// The widths of the palette's columns, which do not depend on the typed text.
private struct PaletteColumns {
  private let scope: Palette.Scope
  let words: Int
  let keys: Int
  /// 0 if shell commands are not shown.
  let shell: Int

  init(_ lines: [PaletteLine], _ scope: Palette.Scope, room: Int) {
    self.scope = scope
    let keyWidths = lines.map { DisplayWidth.of(Self.keys(of: $0, scope)) }
    keys = min(keyWidths.max() ?? 0, max(0, room / 3))
    words = min(lines.map { DisplayWidth.of($0.words) }.max() ?? 0, max(0, room - keys - 2))
    let rest = room - words - keys - 4
    shell = scope == .everything && rest >= 12 ? rest : 0
  }

  func keys(of line: PaletteLine) -> String { Self.keys(of: line, scope) }

  /// Next to a shell command only the first key is shown.
  private static func keys(of line: PaletteLine, _ scope: Palette.Scope) -> String {
    scope == .here ? line.keys : line.keys.prefix(before: "  ")
  }
}

extension String {
  fileprivate func prefix(before separator: String) -> String {
    firstRange(of: separator).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
