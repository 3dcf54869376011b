import CNcurses
package import TerminalModel

extension NcursesTerminal {
  /// Shows a frame, sending only what has changed.
  package mutating func present(_ frame: Frame) {
    guard isActive else { return }
    let size = size
    let known = shownFrame.flatMap { $0.grid.size == frame.grid.size && $0.grid.size == size ? $0 : nil }
    let changed = frame.grid.runs(changedSince: known?.grid ?? Grid(size: frame.grid.size))
    if let known, changed.isEmpty, known.cursor == frame.cursor, known.softWraps == frame.softWraps { return }
    if known == nil { cn_erase() }
    for run in changed { put(run, in: size) }
    cn_scroll_lines(frame.repeatsCursorRow)
    if frame.repeatsCursorRow, let known, let cursor = frame.cursor, known.cursor?.row != cursor.row {
      cn_repaint_row(Int32(cursor.row))
    }
    cn_frame_output_collect()
    place(frame.cursor, in: size)
    cn_refresh()
    writeCollected(with: softWrapped(frame.softWraps, of: frame.grid, in: size))
    shownFrame = frame
  }

  /// Writes what ncurses has drawn, and `more`, in one piece, which terminals that know synchronized output show at
  /// once; others ignore the mode.
  private mutating func writeCollected(with more: [UInt8] = []) {
    var count = 0
    let collected = unsafe cn_frame_output_collected(&count)
    let drawn = unsafe Array(UnsafeBufferPointer(start: collected, count: count))
    let bytes = (styles?.rewritten(drawn) ?? drawn) + more
    guard !bytes.isEmpty else { return }
    RawOutput.write(Array(Self.startOfUpdate.utf8) + bytes + Array(Self.endOfUpdate.utf8))
  }

  private static let startOfUpdate = "\u{1B}[?2026h"
  static let endOfUpdate = "\u{1B}[?2026l"

  /// Soft-wrapped rows once more without line breaks, because a terminal treats only lines that it has wrapped itself as
  /// one. The screen then still matches what ncurses has drawn.
  private func softWrapped(_ softWraps: [Int: Int], of grid: Grid, in size: Size) -> [UInt8] {
    guard grid.size == size else { return [] }
    var bytes: [UInt8] = []
    for start in softWraps.keys.sorted() where softWraps[start - 1] == nil {
      let end = (start..<size.rows).first { softWraps[$0] == nil } ?? size.rows - 1
      guard (start...end).allSatisfy({ grid[row: $0].allSatisfy { $0.style == .plain } }) else { continue }
      let text = (start...end).map { row in
        let cells = grid[row: row]
        let length = softWraps[row] ?? (cells.lastIndex { $0 != .blank() }.map { $0 - cells.startIndex + 1 } ?? 0)
        return cells.prefix(length).map(\.text).joined()
      }.joined()
      bytes += Array("\u{1B}7\u{1B}[0m\u{1B}[\(start + 1);1H\(text)\u{1B}8".utf8)
    }
    return bytes
  }

  /// Redraws everything after something else has written to the screen.
  package mutating func redraw() {
    guard isActive else { return }
    cn_repaint_all()
    cn_frame_output_collect()
    cn_refresh()
    writeCollected()
  }

  /// Draws the next frame on a cleared screen. For another theme, since blanks are sent in whatever style they look the
  /// same in, and would keep its colours.
  package mutating func clearBeforeNextFrame() {
    guard isActive else { return }
    cn_repaint_all()
    shownFrame = nil
  }

  /// Writes bytes that do not change the screen, such as a text for the clipboard.
  package func writeRaw(_ bytes: [UInt8]) {
    if isActive { RawOutput.write(bytes) }
  }

  /// Turns mouse reporting on, or off to let the terminal select text.
  package mutating func captureMouse(_ isCaptured: Bool) {
    modes.usesMouse = isCaptured
    if isActive { modes.switchMouse() }
  }

  private mutating func put(_ run: Grid.Run, in size: Size) {
    let position = run.position
    guard position.row < size.rows, position.column < size.columns else { return }
    glyphs.removeAll(keepingCapacity: true)
    for cell in run.cells.prefix(size.columns - position.column) where cell.width > 0 {
      let marks = cell.marks
      glyphs.append(
        cn_glyph(
          base: wchar_t(cell.base.value), first_mark: wchar_t(marks.first), second_mark: wchar_t(marks.second)))
    }
    let paint = paint(for: run.style)
    unsafe cn_put_run(
      Int32(position.row), Int32(position.column), glyphs, Int32(glyphs.count), paint.attributes, paint.pair)
  }

  private mutating func paint(for style: Style) -> Paint {
    if let known = paints.first(where: { $0.style == style }) { return known }
    let reduced = style.reduced(to: colorCount)
    let paint =
      pairs.number(for: reduced).map { Paint(style: style, attributes: reduced.attributes.ncurses, pair: $0) }
      ?? Paint(style: style, attributes: style.reduced(to: 0).attributes.ncurses, pair: 0)
    paints.append(paint)
    return paint
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
