package import HelpViewModel
package import TerminalModel

/// Draws the browser's state, without changing it.
package struct BrowserScreen {
  let state: BrowserState
  let context: BrowserContext
  let theme: Theme
  let layout: Layout

  /// The whole screen, in the size given by the state.
  package static func frame(_ state: BrowserState, _ context: BrowserContext, theme: Theme = .dark) -> Frame {
    let screen = BrowserScreen(state: state, context: context, theme: theme, layout: state.layout)
    var grid = Grid(size: state.size)
    var softWraps: [Int: Int] = [:]
    let cursor = grid.draw { canvas in screen.draw(on: &canvas, softWraps: &softWraps) }
    if theme.base != .plain { grid.restyle { $0 == .plain ? theme.base : $0 } }
    return Frame(grid: grid, cursor: cursor, softWraps: softWraps)
  }

  private func draw(on canvas: inout Canvas, softWraps: inout [Int: Int]) -> Position? {
    guard layout.arrangement != .tooSmall else {
      tooSmall(on: &canvas)
      return nil
    }
    header(on: &canvas)
    let lowest = state.overlays.lastIndex { $0.isOpaque }
    var cursor: Position?
    if lowest == nil { cursor = panes(on: &canvas) }
    for layer in state.overlays[(lowest ?? 0)...] {
      switch layer {
      case .search(let session): cursor = search(session, on: &canvas)
      case .qrCode(let code, _): cursor = qrCode(code, on: &canvas)
      case .problems(let top): cursor = problems(from: top, on: &canvas)
      case .text(let textOverlay): (softWraps, cursor) = self.textOverlay(textOverlay, on: &canvas)
      case .palette(let palette): cursor = self.palette(palette, on: &canvas)
      case .following, .filter: break
      }
    }
    if case .filter(let filter)? = state.overlays.last { return filterPrompt(filter, on: &canvas) }
    statusLine(on: &canvas)
    return cursor
  }

  private func panes(on canvas: inout Canvas) -> Position? {
    services(on: &canvas)
    contacts(on: &canvas)
    entries(on: &canvas)
    reader(on: &canvas)
    return selectionPosition
  }

  func localized(_ message: Message) -> String { message.localized(in: state.interfaceLanguage) }

  private func tooSmall(on canvas: inout Canvas) {
    let sentence = localized(.notice(.windowTooSmall(columns: Layout.minimum.columns, rows: Layout.minimum.rows)))
    let lines = LineBreaker.wrap([Run(sentence, .body)], columns: state.size.columns)
    for (row, line) in lines.enumerated() {
      canvas.put(line.map(\.text).joined(), at: Position(column: 0, row: row))
    }
  }
}
