/// A clipped view of a grid with its own origin.
package struct Canvas {
  fileprivate(set) var grid: Grid
  private var origin: Position
  private var clip: Rect
  package private(set) var size: Size

  fileprivate init(grid: Grid, origin: Position, clip: Rect, size: Size) {
    self.grid = grid
    self.origin = origin
    self.clip = clip
    self.size = size
  }

  package var bounds: Rect { Rect(size) }

  /// Draws one line of text and returns the columns it took. A wide character that is cut in half becomes a blank.
  @discardableResult
  package mutating func put(_ text: String, at position: Position, style: Style = .plain) -> Int {
    let row = origin.row + position.row
    let start = origin.column + position.column
    var column = start
    if text.unicodeScalars.allSatisfy({ SoleScalar.width(of: $0) > 0 }) {
      for scalar in text.unicodeScalars {
        guard column < clip.right else { break }
        let cell = Cell(base: scalar, width: SoleScalar.width(of: scalar), style: style)
        place(cell, row: row, column: column)
        column += cell.width
      }
    } else {
      for cell in CellSequence(text, style: style) {
        guard column < clip.right else { break }
        place(cell, row: row, column: column)
        column += cell.width
      }
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

  /// Changes the style of all cells of `rect`, which must not divide wide ones.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let place = Rect(
      column: origin.column + rect.column, row: origin.row + rect.row, columns: rect.columns, rows: rect.rows)
    grid.restyle(place.intersection(clip), change)
  }

  /// Draws the border of `rect`, if that has at least two columns and rows.
  package mutating func box(_ rect: Rect, style: Style = .plain, lines: BoxLines = .light) {
    guard rect.columns > 1, rect.rows > 1 else { return }
    let (topLeft, topRight, bottomLeft, bottomRight) = lines.corners
    let last = rect.bottom - 1
    for row in [rect.row, last] {
      fill(
        Rect(column: rect.column + 1, row: row, columns: rect.columns - 2, rows: 1), style: style,
        character: lines.horizontal)
    }
    for column in [rect.column, rect.right - 1] {
      fill(
        Rect(column: column, row: rect.row + 1, columns: 1, rows: rect.rows - 2), style: style,
        character: lines.vertical)
    }
    put(String(topLeft), at: Position(column: rect.column, row: rect.row), style: style)
    put(String(topRight), at: Position(column: rect.right - 1, row: rect.row), style: style)
    put(String(bottomLeft), at: Position(column: rect.column, row: last), style: style)
    put(String(bottomRight), at: Position(column: rect.right - 1, row: last), style: style)
  }

  /// Draws in a part of this canvas, with its own origin.
  // Not generic over a result, here and below: the runtime would look the type up for every call from another module.
  package mutating func draw(in rect: Rect, _ body: (inout Canvas) -> Void) {
    let whole = (origin, clip, size)
    origin = Position(column: origin.column + rect.column, row: origin.row + rect.row)
    clip = Rect(column: origin.column, row: origin.row, columns: rect.columns, rows: rect.rows).intersection(clip)
    size = rect.size
    body(&self)
    (origin, clip, size) = whole
  }

  private mutating func place(_ cell: Cell, row: Int, column: Int) {
    guard row >= clip.row, row < clip.bottom else { return }
    guard column >= clip.column, column + cell.width <= clip.right else {
      let columns = column..<column + cell.width
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
  package mutating func draw(_ body: (inout Canvas) -> Void) { draw(in: Rect(size), body) }

  /// Draws on a part of the grid.
  package mutating func draw(in rect: Rect, _ body: (inout Canvas) -> Void) {
    let clip = rect.intersection(Rect(size))
    let whole = self
    // The canvas must own the cells alone, or the first write would copy them all.
    self = Grid(size: Size(columns: 0, rows: 0))
    var canvas = Canvas(
      grid: whole, origin: Position(column: rect.column, row: rect.row), clip: clip, size: rect.size)
    body(&canvas)
    self = canvas.grid
  }
}
