import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the palette and returns the caret's position, or that of the chosen line once keys have moved to it.
  func palette(_ palette: Palette, on canvas: inout Canvas) -> Position {
    let layout = PaletteLayout(self.layout)
    let all = state.allPaletteLines(context)
    let lines = state.paletteLines(context)
    canvas.fill(layout.covered)
    outline(
      layout.area, title: [Label(localized(palette.scope.title), theme.strongAccent)],
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
      canvas.draw(in: place) { draw(line, isChosen: top + row == chosen, columns, palette.scope, on: &$0) }
    }
    let row = chosen - top
    guard palette.hasMoved, lines.indices.contains(chosen), (0..<layout.list.rows).contains(row) else { return caret }
    return Position(column: layout.list.column, row: layout.list.row + row)
  }

  private func draw(
    _ line: PaletteLine, isChosen: Bool, _ columns: PaletteColumns, _ scope: Palette.Scope, on row: inout Canvas
  ) {
    if isChosen { row.put("▸", at: Position(column: 0, row: 0), style: theme.strongAccent) }
    var start = 2
    if let availability = line.availability {
      row.put(
        AvailabilityFormatter.symbol(of: availability), at: Position(column: start, row: 0),
        style: theme.style(of: availability))
      start += 2
    }
    for (index, width) in columns.widths.enumerated() where width > 0 {
      row.put(
        columns.text(of: line, index).truncated(toWidth: width), at: Position(column: start, row: 0),
        style: style(ofColumn: index, scope, isChosen: isChosen))
      start += width + PaletteColumns.gap
    }
    if isChosen { bar(on: &row) }
  }

  private func style(ofColumn index: Int, _ scope: Palette.Scope, isChosen: Bool) -> Style {
    let chosen = rowStyle(chosen: isChosen)
    switch (scope, index) {
    case (.here, 0), (.everything, 0), (.channels, 0), (.editedTexts, 1): return chosen
    case (.here, 1), (.everything, 1): return theme.accent
    case (.channels, 2): return isChosen && !state.isCalm ? chosen : theme.strong
    case (.channels, 1): return .plain
    default: return theme.dim
    }
  }
}

extension Palette.Scope {
  fileprivate var title: Message {
    switch self {
    case .here: .key(.help)
    case .everything: .key(.commands)
    case .channels: .key(.hint(.allChannels))
    case .editedTexts: .key(.hint(.editedTexts))
    }
  }
}
