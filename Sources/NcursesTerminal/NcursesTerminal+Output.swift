import CNcurses
package import TerminalModel

extension NcursesTerminal {
  /// Shows a frame: what is on the screen already is not sent again.
  package mutating func present(_ frame: Frame) {
    guard isUp, frame != shown else { return }
    let size = size
    let isComparable = shown?.grid.size == frame.grid.size
    for row in 0..<size.rows {
      guard row < frame.grid.size.rows else {
        cn_clear_row(Int32(row))
        continue
      }
      let cells = frame.grid[row: row]
      if isComparable, shown?.grid[row: row] == cells { continue }
      put(cells, row: row, columns: size.columns)
    }
    place(frame.cursor, in: size)
    cn_refresh()
    join(frame.softWraps, of: frame.grid, in: size)
    shown = frame
  }

  /// Writes rows whose line goes on once more, in one piece: only a line that the terminal breaks by itself is one line to it.
  /// What stands on the screen afterwards is what ncurses knows of.
  private func join(_ softWraps: [Int: Int], of grid: Grid, in size: Size) {
    guard grid.size == size else { return }
    for start in softWraps.keys.sorted() where softWraps[start - 1] == nil {
      let end = (start..<size.rows).first { softWraps[$0] == nil } ?? size.rows - 1
      guard (start...end).allSatisfy({ grid[row: $0].allSatisfy { $0.style == .plain } }) else { continue }
      let text = (start...end).map { row in
        let cells = grid[row: row]
        let length = softWraps[row] ?? (cells.lastIndex { $0 != .blank() }.map { $0 - cells.startIndex + 1 } ?? 0)
        return cells.prefix(length).map(\.text).joined()
      }.joined()
      RawOutput.write(Array("\u{1B}7\u{1B}[0m\u{1B}[\(start + 1);1H\(text)\u{1B}8".utf8))
    }
  }

  /// Paints everything anew, for a screen that something else has written on.
  package mutating func redraw() {
    guard isUp else { return }
    cn_repaint_all()
    cn_refresh()
  }

  /// Sends bytes that take no place on the screen, such as a text for the clipboard.
  package func writeRaw(_ bytes: [UInt8]) {
    if isUp { RawOutput.write(bytes) }
  }

  /// Takes the mouse, or leaves it to the terminal for selecting text.
  package mutating func captureMouse(_ isCaptured: Bool) {
    modes.usesMouse = isCaptured
    if isUp { modes.switchMouse() }
  }

  private mutating func put(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
    cn_clear_row(Int32(row))
    var style = Style.plain
    var paint = (attributes: attr_t(0), pair: Int32(0))
    for (column, cell) in cells.enumerated() where cell.width > 0 && column + cell.width <= columns {
      if cell == .blank() { continue }
      if cell.style != style {
        style = cell.style
        paint = self.paint(for: style)
      }
      let marks = cell.marks
      cn_put_cell(
        Int32(row), Int32(column), wchar_t(cell.base.value), wchar_t(marks.first), wchar_t(marks.second),
        paint.attributes, paint.pair)
    }
  }

  private mutating func paint(for style: Style) -> (attributes: attr_t, pair: Int32) {
    let reduced = style.reduced(to: colorCount)
    if let pair = pairs.number(for: reduced) { return (reduced.attributes.ncurses, pair) }
    return (style.reduced(to: 0).attributes.ncurses, 0)
  }

  private func place(_ cursor: Position?, in size: Size) {
    guard let cursor, Rect(size).contains(cursor) else {
      curs_set(0)
      return
    }
    cn_move(Int32(cursor.row), Int32(cursor.column))
    curs_set(1)
  }
}

extension Style.Attributes {
  fileprivate var ncurses: attr_t {
    let all: [(Self, attr_t)] = [
      (.bold, CN_BOLD), (.dim, CN_DIM), (.underline, CN_UNDERLINE), (.reverse, CN_REVERSE), (.italic, CN_ITALIC),
    ]
    return all.reduce(0) { contains($1.0) ? $0 | $1.1 : $0 }
  }
}
