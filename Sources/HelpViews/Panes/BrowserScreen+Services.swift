import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the names of the services with their categories.
  func services(on canvas: inout Canvas) {
    guard let area = layout.area(of: .services) else { return }
    let focused = state.navigation.focus == .services
    let rows = state.rows(of: .services, context)
    let index = state.selectedIndex(of: .services, rows)
    outline(
      area, title: paneTitle(.services, localized(.content(.services)), focused: focused) + filterLabel(of: .services),
      right: position(index, of: rows.count, in: .services, focused: focused), focused: focused, on: &canvas)
    if rows.isEmpty {
      emptyList(
        context.whyNoServices == .notice(.noServicesYet) ? .content(.emptyCollection) : .content(.empty), in: area,
        on: &canvas)
    }
    let showsCategories = rows.allSatisfy {
      DisplayWidth.of(name($0)) + DisplayWidth.of(category($0)) + 2 <= area.content.columns - 3
    }
    self.rows(of: .services, in: area, focused: focused, on: &canvas) { reference, isChosen, row in
      let columns = row.size.columns
      row.put(
        name(reference).truncated(toWidth: columns), at: Position(column: 0, row: 0),
        style: rowStyle(chosen: isChosen, focused: focused))
      guard showsCategories else { return }
      let category = category(reference)
      row.put(category, at: Position(column: columns - DisplayWidth.of(category), row: 0), style: theme.dim)
    }
  }

  private func name(_ reference: Reference) -> String {
    context.library.service(reference.service).map { state.languages.choose($0.name).text } ?? ""
  }

  private func category(_ reference: Reference) -> String {
    context.library.service(reference.service)?.category.flatMap { context.library.collection.category($0) }
      .map { state.languages.choose($0.name).text } ?? ""
  }
}
