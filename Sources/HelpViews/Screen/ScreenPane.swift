import HelpViewModel
import TerminalModel

/// A part of the screen as a value of everything that its cells are made from: equal panes have equal cells.
protocol ScreenPane: ScreenPart, Equatable {
  /// The part of the screen that is drawn on.
  var frame: Rect { get }

  /// Draws on a canvas of the whole screen, of which only the frame is kept.
  func draw(on canvas: inout Canvas)
}

/// Panes of one kind as they were drawn last, the newest first: a key often goes back to what was there before.
struct DrawnPanes<Pane: ScreenPane> {
  private var drawn: [(pane: Pane, grid: Grid)] = []
  private static var limit: Int { 8 }

  /// The cells of a pane, which `draw` draws if they are not kept in that size.
  mutating func grid(of pane: Pane, _ size: Size, drawing draw: () -> Grid) -> Grid {
    if let first = drawn.first, first.grid.size == size, first.pane == pane { return first.grid }
    let known = drawn.firstIndex { $0.grid.size == size && $0.pane == pane }.map { drawn.remove(at: $0).grid }
    let grid = known ?? draw()
    if drawn.count == Self.limit { drawn.removeLast() }
    drawn.insert((pane, grid), at: 0)
    return grid
  }
}

extension Grid {
  /// Shows a pane, whose cells are made only if they are not among `drawn`.
  mutating func show<Pane: ScreenPane>(_ pane: Pane, _ drawn: inout DrawnPanes<Pane>) {
    let frame = pane.frame.intersection(Rect(size))
    guard !frame.isEmpty else { return }
    let screen = Rect(column: -frame.column, row: -frame.row, columns: size.columns, rows: size.rows)
    let grid = drawn.grid(of: pane, frame.size) {
      var grid = Grid(size: frame.size)
      grid.draw(in: screen) { pane.draw(on: &$0) }
      return grid
    }
    copy(grid, to: frame.origin)
  }
}
