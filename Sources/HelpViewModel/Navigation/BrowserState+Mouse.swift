import HelpContent
import TerminalModel

extension BrowserState {
  /// Lines per notch of the wheel.
  private static let notch = 3

  /// A click selects, or opens what is selected already; the wheel scrolls what is under the pointer.
  mutating func mouse(_ event: MouseEvent, _ context: BrowserContext) -> [Effect] {
    switch event.kind {
    case .release: return []
    case .wheelUp: scroll(by: -Self.notch, at: event.position, context)
    case .wheelDown: scroll(by: Self.notch, at: event.position, context)
    case .press: return click(event.position, context)
    }
    return []
  }

  private mutating func click(_ position: Position, _ context: BrowserContext) -> [Effect] {
    if position.row == layout.status.row {
      guard isShowingHints, let hint = placedHints(context).first(where: { $0.columns.contains(position.column) })?.hint
      else { return [] }
      return hint.command.map { perform($0, nil, context) } ?? []
    }
    notice = nil
    switch overlays.last {
    case .palette: return clickInPalette(position, context)
    case .search(let session): return clickInHeader(position, context) ?? clickInHits(position, session, context)
    case .qrCode, .problems, .text: return closed()
    case .problemFilter(let list):
      keepProblemFilter(list)
      return []
    case .following, .place: closeTopOverlay()
    // A click on the list that is narrowed keeps the filter.
    case .filter: _ = overlays.popLast()
    case nil: break
    }
    return clickInHeader(position, context) ?? clickInPanes(position, context)
  }

  /// Nil if the position is outside the header.
  private mutating func clickInHeader(_ position: Position, _ context: BrowserContext) -> [Effect]? {
    guard position.row == layout.header.row else { return nil }
    let sign = context.languageButtons(in: layout).first { $0.columns.contains(position.column) }
    return sign.map { choose($0.language, context) } ?? []
  }

  private mutating func clickInPalette(_ position: Position, _ context: BrowserContext) -> [Effect] {
    let layout = PaletteLayout(layout)
    guard layout.covered.contains(position) else { return closed() }
    let lines = paletteLines(context)
    let top = paletteTop(lines)
    let index = top + position.row - layout.list.row
    guard layout.list.contains(position), let line = lines[safe: index] else { return [] }
    if index == chosenIndex(in: lines) { return runChosen(context) }
    palette?.chosen = line.target
    palette?.offset = top
    return []
  }

  private mutating func clickInHits(
    _ position: Position, _ session: SearchSession, _ context: BrowserContext
  ) -> [Effect] {
    let layout = SearchLayout(layout, session.scope)
    guard layout.hits.content.contains(position) else { return [] }
    let place = (position.row - layout.hits.content.row) / layout.rowsPerHit
    let row = firstSearchRow(context) + place
    let (count, chosen) = searchRows(context)
    guard place < layout.hitsPerPage, row < count else { return [] }
    if row == chosen { return openChosenHit(context) }
    chooseRow(row, context)
    return []
  }

  private mutating func clickInPanes(_ position: Position, _ context: BrowserContext) -> [Effect] {
    guard let pane = pane(at: position) else { return [] }
    guard let content = layout.area(of: pane)?.content, content.contains(position) else {
      focus(on: pane)
      return []
    }
    let row = position.row - content.row
    guard let list = navigation.list(of: pane) else { return clickInPage(row, of: pane, context) }
    let rows = rows(of: list, context)
    guard let index = rows.row(atLine: offset(of: list, rows, visible: content.rows) + row) else {
      focus(on: pane)
      return []
    }
    if navigation.focus == pane, selectedIndex(of: list, rows) == index {
      if let effects = unfoldSelected(context) { return effects }
      enterReader()
      return []
    }
    focus(on: pane)
    select(row: index, of: list, rows, visible: content.rows, context)
    return []
  }

  private mutating func clickInPage(_ row: Int, of pane: Pane, _ context: BrowserContext) -> [Effect] {
    let lines = lines(in: pane, context)
    let line = lines[safe: top(of: lines, in: pane, context) + row]
    focus(on: pane)
    if let target = line?.target { return follow(target, context) }
    if let entry = entry(in: pane, context), let step = line?.step { navigation.steps[entry] = step }
    return []
  }

  private mutating func scroll(by rows: Int, at position: Position, _ context: BrowserContext) {
    switch overlays.last {
    case .palette: moveInPalette(.rows(rows), context)
    case .search: moveInHits(.rows(rows.signum()), context)
    case .problems(let list): overlays[overlays.count - 1] = .problems(scrolled(list, .rows(rows), context))
    case .problemFilter(let list):
      overlays[overlays.count - 1] = .problemFilter(scrolled(list, .rows(rows), context))
    case .text(let textOverlay): scroll(textOverlay, .rows(rows))
    case .qrCode: break
    case .following, .filter, .place, nil: scrollPane(by: rows, at: position, context)
    }
  }

  private mutating func scrollPane(by rows: Int, at position: Position, _ context: BrowserContext) {
    guard let pane = pane(at: position), let area = layout.area(of: pane)?.content else { return }
    guard let list = navigation.list(of: pane) else {
      scrollPage(by: rows, in: pane, context)
      return
    }
    scroll(list, by: rows, visible: area.rows, context)
  }

  private mutating func scrollPage(by rows: Int, in pane: Pane, _ context: BrowserContext) {
    guard let entry = entry(in: pane, context), let visible = layout.area(of: pane)?.content.rows else { return }
    let lines = lines(in: pane, context)
    navigation.scroll[entry] = max(0, min(top(of: lines, in: pane, context) + rows, lines.count - visible))
  }

  /// The selection stays while it is in view, and moves with the edge otherwise.
  private mutating func scroll(
    _ list: Navigation.List, by distance: Int, visible: Int, _ context: BrowserContext
  ) {
    let rows = rows(of: list, context)
    guard visible > 0, rows.lineCount > visible else { return }
    let top = max(0, min(offset(of: list, rows, visible: visible) + distance, rows.lineCount - visible))
    let selected = selectedIndex(of: list, rows)
    let lines = top..<top + visible
    if !lines.contains(rows.line(ofRow: selected)) {
      let inView = lines.compactMap { rows.row(atLine: $0) }
      if let edge = selected < inView.first ?? 0 ? inView.first : inView.last { select(rows[edge], context) }
    }
    navigation.offsets[list] = top
  }

  /// The pane at a position, title and border included.
  private func pane(at position: Position) -> Pane? {
    Pane.allCases.first { pane in
      layout.area(of: pane).map { $0.frame.contains(position) || $0.content.contains(position) } ?? false
    }
  }

  /// `%`: gives the mouse to the program, or to the terminal for selecting text.
  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    return notify(.message(usesMouse ? .notice(.mouseOn) : .notice(.mouseOff)))
  }
}
