import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The names of the services, each with its category.
  func services(on canvas: inout Canvas) {
    guard let area = layout.area(of: .services) else { return }
    let focused = state.navigation.focus == .services
    let rows = state.rows(of: .services, context)
    let index = state.selectedIndex(of: .services, rows)
    outline(
      area, title: paneTitle(.services, word(.services), focused: focused),
      right: position(index, of: rows.count, focused: focused), focused: focused, on: &canvas)
    if rows.isEmpty { emptyList(.nothingHere, in: area, on: &canvas) }
    self.rows(of: .services, in: area, focused: focused, on: &canvas) { reference, isChosen, row in
      guard let service = context.library.service(reference.service) else { return }
      let category = service.category.flatMap { context.library.collection.category($0) }
        .map { state.languages.choose($0.name).text } ?? ""
      let columns = row.size.columns
      let categoryWidth = DisplayWidth.of(category)
      let name = state.languages.choose(service.name).text
      let showsCategory = columns >= DisplayWidth.of(name) + categoryWidth + 2
      row.put(
        name.fitted(to: showsCategory ? columns - categoryWidth - 2 : columns), at: Position(column: 0, row: 0),
        style: rowStyle(chosen: isChosen, focused: focused))
      if showsCategory {
        row.put(category, at: Position(column: columns - categoryWidth, row: 0), style: theme.dim)
      }
    }
  }
}
