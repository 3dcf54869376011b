package import HelpViewModel
package import TerminalModel

/// Draws the browser's state, without changing it.
package struct BrowserScreen: ScreenPart {
  let state: BrowserState
  let context: BrowserContext
  let appearance: Appearance
  let layout: Layout

  /// The whole screen, in the size given by the state.
  package static func frame(_ state: BrowserState, _ context: BrowserContext, theme: Theme = .dark) -> Frame {
    var memory = FrameMemory()
    return frame(state, context, theme: theme, &memory)
  }

  /// The same frame, of which only those panes are drawn that are not in `memory`.
  package static func frame(
    _ state: BrowserState, _ context: BrowserContext, theme: Theme, _ memory: inout FrameMemory
  ) -> Frame {
    let screen = BrowserScreen(
      state: state, context: context, appearance: Appearance(state, theme), layout: state.layout)
    var frame = Frame(grid: Grid(size: state.size))
    screen.draw(on: &frame, &memory)
    if theme.base != .plain { frame.grid.restyle { $0 == .plain ? theme.base : $0 } }
    return frame
  }

  private func draw(on frame: inout Frame, _ memory: inout FrameMemory) {
    if let refusal {
      frame.grid.draw { put(refusal, on: &$0) }
      return
    }
    frame.grid.show(
      HeaderLine(layout: layout, clock: state.clock, appearance: appearance, context: context), &memory.header)
    let lowest = state.overlays.lastIndex { $0.isOpaque }
    if lowest == nil {
      panes(on: &frame.grid, &memory)
      frame.cursor = selectionPosition
    }
    if !state.overlays.isEmpty { overlays(from: lowest ?? 0, on: &frame) }
    switch state.overlays.last {
    case .filter(let filter)?: frame.grid.draw { frame.cursor = filterPrompt(filter.field, on: &$0) }
    case .problemFilter(let list)?: frame.grid.draw { frame.cursor = filterPrompt(list.field, on: &$0) }
    default: frame.grid.show(StatusLine(state, layout, appearance, context), &memory.status)
    }
    if state.isCalm {
      // Until the next key the notice is what has to be heard.
      if state.notice != nil { frame.cursor = Position(column: 1, row: layout.status.row) }
      frame.repeatsCursorRow = true
      keepFewWords(in: &frame.grid)
    }
  }

  /// Leaves no more of the rows of a list than one listens to.
  private func keepFewWords(in grid: inout Grid) {
    let isPage = state.navigation.focus.showsPage
    for row in layout.body.row..<layout.body.bottom {
      switch state.overlays.last {
      case .search, .palette, .filter, .problemFilter: grid.keepWords(Self.mostWords, inRow: row)
      case nil, .following, .place: if !isPage { grid.keepWords(Self.mostWords, inRow: row) }
      case .qrCode, .problems, .text: break
      }
    }
  }

  private static let mostWords = 11

  private func panes(on grid: inout Grid, _ memory: inout FrameMemory) {
    if let list = ListPane(.services, state, layout, context) {
      grid.show(
        ServicesPane(
          list: list, selected: state.navigation.service, clock: state.clock, appearance: appearance, context: context),
        &memory.services)
    }
    if let list = ListPane(.contacts, state, layout, context) {
      grid.show(
        ContactsPane(list: list, clock: state.clock, appearance: appearance, context: context), &memory.contacts)
    }
    if let list = ListPane(.entries, state, layout, context) {
      grid.show(
        EntriesPane(list: list, tab: state.navigation.tab, appearance: appearance, context: context), &memory.entries)
    }
    if let reader = ReaderPane(.reader, state, layout, appearance, context) { grid.show(reader, &memory.reader) }
    if let pinned = ReaderPane(.pinned, state, layout, appearance, context) { grid.show(pinned, &memory.pinned) }
  }

  private func overlays(from lowest: Int, on frame: inout Frame) {
    var (cursor, softWraps) = (frame.cursor, frame.softWraps)
    frame.grid.draw { canvas in
      for layer in state.overlays[lowest...] {
        switch layer {
        case .search(let session): cursor = search(session, on: &canvas)
        case .qrCode(let code, let reference): cursor = qrCode(code, of: reference, on: &canvas)
        case .problems(let list), .problemFilter(let list):
          cursor = problems(list, on: &canvas)
        case .text(let textOverlay): (softWraps, cursor) = self.textOverlay(textOverlay, on: &canvas)
        case .palette(let palette): cursor = self.palette(palette, on: &canvas)
        case .following, .filter, .place: break
        }
      }
    }
    (frame.cursor, frame.softWraps) = (cursor, softWraps)
  }

  /// The reason for not drawing a screen of this size; nil if it is drawn.
  private var refusal: Message? {
    switch layout.arrangement {
    case .tooSmall: .notice(.windowTooSmall(columns: Layout.minimum.columns, rows: Layout.minimum.rows))
    case .tooLarge: .notice(.windowTooLarge(columns: Size.largest.columns, rows: Size.largest.rows))
    case .stacked, .columns: nil
    }
  }

  private func put(_ refusal: Message, on canvas: inout Canvas) {
    let lines = [Run(localized(refusal), .body)].wrapped(columns: state.size.columns)
    for (row, line) in lines.enumerated() {
      canvas.put(line.map(\.text).joined(), at: Position(column: 0, row: row))
    }
  }
}
