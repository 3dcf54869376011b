/// A clipped view of a grid with its own origin.
package struct Canvas {
  fileprivate(set) var grid: Grid
  private let origin: Position
  private let clip: Rect
  package let size: Size

  fileprivate init(grid: Grid, origin: Position, clip: Rect, size: Size) {
    self.grid = grid
    self.origin = origin
    self.clip = clip
    self.size = size
  }

  package var bounds: Rect { Rect(size) }

  /// Draws one line of text and returns the columns it took. A wide character that is cut in half becomes a blank.
  @discardableResult
  package mutating func put(_ text: some StringProtocol, at position: Position, style: Style = .plain) -> Int {
    let row = origin.row + position.row
    let start = origin.column + position.column
    var column = start
    for cell in CellSequence(text, style: style) {
      guard column < clip.right else { break }
      place(cell, row: row, column: column)
      column += cell.width
    }
    return min(column, max(start, clip.right)) - start
  }

  /// Fills `rect` with a character; where a wide one does not fit, with blanks.
  package mutating func fill(_ rect: Rect, style: Style = .plain, character: Character = " ") {
    let visible = rect.intersection(bounds)
    guard !visible.isEmpty, let cell = CellSequence(String(character), style: style).first(where: { _ in true }) else {
      return
    }
    for row in visible.row..<visible.bottom {
      for column in stride(from: visible.column, to: visible.right, by: cell.width) {
        let fits = column + cell.width <= visible.right
        place(fits ? cell : .blank(style), row: origin.row + row, column: origin.column + column)
      }
    }
  }

  /// Draws the border of `rect`, if that has at least two columns and rows.
  package mutating func box(_ rect: Rect, style: Style = .plain, lines: BoxLines = .light) {
    guard rect.columns > 1, rect.rows > 1 else { return }
    let (topLeft, topRight, bottomLeft, bottomRight) = lines.corners
    let side = String(repeating: String(lines.horizontal), count: rect.columns - 2)
    put("\(topLeft)\(side)\(topRight)", at: Position(column: rect.column, row: rect.row), style: style)
    for row in rect.row + 1..<rect.bottom - 1 {
      put(String(lines.vertical), at: Position(column: rect.column, row: row), style: style)
      put(String(lines.vertical), at: Position(column: rect.right - 1, row: row), style: style)
    }
    put("\(bottomLeft)\(side)\(bottomRight)", at: Position(column: rect.column, row: rect.bottom - 1), style: style)
  }

  /// Draws in a part of this canvas, with its own origin.
  package mutating func draw<Result>(in rect: Rect, _ body: (inout Canvas) -> Result) -> Result {
    let place = Rect(
      column: origin.column + rect.column, row: origin.row + rect.row, columns: rect.columns, rows: rect.rows)
    return grid.draw(in: place, clippedTo: clip, body)
  }

  private mutating func place(_ cell: Cell, row: Int, column: Int) {
    let columns = column..<column + cell.width
    guard (clip.row..<clip.bottom).contains(row) else { return }
    guard columns.lowerBound >= clip.column, columns.upperBound <= clip.right else {
      for column in columns.clamped(to: clip.column..<clip.right) {
        grid.place(.blank(cell.style), row: row, column: column)
      }
      return
    }
    grid.place(cell, row: row, column: column)
  }
}

extension Grid {
  /// Draws on the whole grid.
  package mutating func draw<Result>(_ body: (inout Canvas) -> Result) -> Result {
    draw(in: Rect(size), clippedTo: Rect(size), body)
  }

  /// Draws on a part of the grid.
  package mutating func draw<Result>(in rect: Rect, _ body: (inout Canvas) -> Result) -> Result {
    draw(in: rect, clippedTo: Rect(size), body)
  }

  fileprivate mutating func draw<Result>(
    in rect: Rect, clippedTo clip: Rect, _ body: (inout Canvas) -> Result
  ) -> Result {
    let whole = self
    // The canvas must own the cells alone, or the first write would copy them all.
    self = Grid(size: Size(columns: 0, rows: 0))
    var canvas = Canvas(
      grid: whole, origin: Position(column: rect.column, row: rect.row), clip: rect.intersection(clip),
      size: rect.size)
    let result = body(&canvas)
    self = canvas.grid
    return result
  }
}
