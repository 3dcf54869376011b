import HelpContent
import HelpViewModel
import TerminalModel

/// The names of the services with their categories.
struct ServicesPane: ScreenPane {
  let list: ListPane
  let appearance: Appearance
  let context: BrowserContext

  var frame: Rect { list.area.whole }

  func draw(on canvas: inout Canvas) {
    let area = list.area
    let focused = list.isFocused
    outline(
      area, title: paneTitle(.services, localized(.content(.services)), focused: focused) + filterLabel(of: list),
      right: list.position,
      focused: focused, on: &canvas)
    if list.rows.isEmpty {
      emptyList(
        context.whyNoServices == .notice(.noServicesYet) ? .content(.emptyCollection) : .content(.empty), in: area,
        on: &canvas)
    }
    let showsCategories = context.widestService(in: appearance.languages) + 2 <= area.content.columns - 3
    draw(list, on: &canvas) { index, isChosen, row in
      let service = list.rows[index].service
      let columns = row.size.columns
      row.put(
        context.name(of: service, in: appearance.languages).truncated(toWidth: columns),
        at: Position(column: 0, row: 0), style: rowStyle(chosen: isChosen, focused: focused))
      if context.library.service(service)?.status == .retired {
        let retired = localized(.review(.retired))
        row.put(
          " " + retired, at: Position(column: columns - DisplayWidth.of(retired) - 1, row: 0), style: theme.caution)
        return
      }
      guard showsCategories else { return }
      let category = context.category(of: service, in: appearance.languages)
      row.put(category, at: Position(column: columns - DisplayWidth.of(category), row: 0), style: theme.dim)
    }
  }
}
