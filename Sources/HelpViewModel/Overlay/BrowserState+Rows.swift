import HelpContent
import TerminalModel

/// What a number typed in `:` counts.
package enum NumberedPlace: Hashable, Sendable {
  case row, step, line
}

extension BrowserState {
  /// The line of `:` for a typed number: it goes to that row of the list or to that step or line of the page below.
  func rowLine(_ palette: Palette, _ context: BrowserContext) -> PaletteLine? {
    let digits = palette.field.text.compactMap(\.wholeNumberValue).filter { $0 < 10 }
    guard palette.scope == .everything, !digits.isEmpty, digits.count == palette.field.text.count,
      let (place, count) = numberedPlaces(context), count > 0
    else { return nil }
    let number = min(count, digits.reduce(0) { min(count, $0 * 10 + $1) })
    guard number > 0 else { return nil }
    let title = Message.key(.goTo(place, number, of: count)).localized(in: interfaceLanguage)
    return PaletteLine(.row(number), [title, "", ""])
  }

  /// Nil where nothing can be gone to by number.
  private func numberedPlaces(_ context: BrowserContext) -> (NumberedPlace, count: Int)? {
    switch overlays.last(where: { $0.palette == nil }) {
    case .search?: return (.row, searchRows(context).count)
    case nil: break
    default: return nil
    }
    if let list = navigation.list(of: navigation.focus) { return (.row, rows(of: list, context).count) }
    let lines = linesInFocus(context)
    return stepCount(lines).map { (.step, $0) } ?? (.line, lines.count)
  }

  mutating func go(toRow number: Int, _ context: BrowserContext) -> [Effect] {
    if search != nil {
      chooseRow(number - 1, context)
      focusHits(context)
    } else if let list = navigation.list(of: navigation.focus) {
      let visible = layout.area(of: navigation.focus)?.content.rows ?? 1
      select(row: number - 1, of: list, rows(of: list, context), visible: visible, context)
    } else if let entry = currentEntry(context) {
      if stepCount(linesInFocus(context)) == nil {
        navigation.scroll[entry] = number - 1
      } else {
        goToStep(number - 1, of: entry, context)
      }
    }
    return []
  }
}
