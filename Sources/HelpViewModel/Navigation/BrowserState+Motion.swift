import HelpContent
import TerminalModel

extension BrowserState {
  mutating func move(_ motion: Motion, _ context: BrowserContext) {
    if navigation.focus.showsPage {
      moveInReader(motion, context)
    } else if let list = navigation.list(of: navigation.focus) {
      let rows = rows(of: list, context)
      let page = layout.area(of: navigation.focus)?.content.rows ?? 1
      let selected = selectedIndex(of: list, rows)
      let target = motion.target(from: selected, page: page, count: rows.count)
      if target != selected || rows.folds.isEmpty { select(row: target, of: list, rows, visible: page, context) }
    }
  }

  /// Selects a row and scrolls no further than to bring it into view.
  mutating func select(
    row index: Int, of list: Navigation.List, _ rows: ListRows, visible: Int, _ context: BrowserContext
  ) {
    guard let reference = rows[safe: index] else { return }
    let offset = offset(of: list, rows, visible: visible)
    select(reference, context)
    navigation.offsets[list] = offset
  }

  mutating func moveInHits(_ motion: Motion, _ context: BrowserContext) {
    guard let session = search else { return }
    let page = SearchLayout(layout, session.scope).hitsPerPage
    let (count, chosen) = searchRows(context)
    chooseRow(motion.target(from: chosen, page: page, count: count), context)
  }

  /// Moves by steps in a guide, and by lines past its last step and in other entries.
  private mutating func moveInReader(_ motion: Motion, _ context: BrowserContext) {
    guard let currentEntry = currentEntry(context), let area = areaInFocus?.content else { return }
    if isCalm { return moveReadingLine(motion, of: currentEntry, context) }
    let lines = linesInFocus(context)
    if case .rows(let rows) = motion, let count = stepCount(lines) {
      let target = (navigation.steps[currentEntry] ?? 0) + rows
      if (0..<count).contains(target) {
        goToStep(target, of: currentEntry, context)
        return
      }
    }
    let top = topInFocus(lines, context)
    navigation.scroll[currentEntry] = motion.target(
      from: top, page: area.rows, count: max(1, lines.count - area.rows + 1))
  }

  /// The number of steps in a page; nil if it has none.
  func stepCount(_ lines: [PageLine]) -> Int? { lines.last { $0.step != nil }?.step.map { $0 + 1 } }

  /// Makes a step the current one and scrolls it into view.
  mutating func goToStep(_ step: Int, of currentEntry: Reference, _ context: BrowserContext) {
    navigation.steps[currentEntry] = step
    let lines = linesInFocus(context)
    let rows = areaInFocus?.content.rows ?? 0
    let own = lines.indices.filter { lines[$0].step == step }
    guard let first = own.first, let last = own.last else { return }
    let top = topInFocus(lines, context)
    if first < top {
      // The first step also brings the text before it into view.
      navigation.scroll[currentEntry] = step == 0 ? 0 : first
    } else if last >= top + rows {
      navigation.scroll[currentEntry] = min(first, last - rows + 1)
    }
  }
}
