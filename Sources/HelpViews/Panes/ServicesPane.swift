import HelpContent
import HelpViewModel
import TerminalModel

/// The names of the services with their categories.
struct ServicesPane: ScreenPane {
  let list: ListPane
  /// Shown in the row of its category if that is folded.
  let selected: ServiceID?
  /// By which it is known who is open; nil if it is unknown.
  let clock: LocalTime?
  let appearance: Appearance
  let context: BrowserContext

  var frame: Rect { list.area.whole }

  func draw(on canvas: inout Canvas) {
    let area = list.area
    let focused = list.isFocused
    outline(
      area, title: paneTitle(.services, localized(.content(.services)), focused: focused) + filterLabel(of: list),
      right: list.position, focused: focused, on: &canvas)
    if list.rows.isEmpty {
      emptyList(
        context.whyNoServices == .notice(.noServicesYet) ? .content(.emptyCollection) : .content(.empty), in: area,
        on: &canvas)
    }
    let signs = clock == nil ? 0 : 2
    let showsCategories = context.widestService(in: appearance.languages) + 2 + signs <= area.content.columns - 3
    draw(list, on: &canvas) { index, isChosen, row in
      let service = list.rows[index].service
      let columns = max(0, row.size.columns - signs)
      if let fold = list.rows.folds[list.rows[index]] {
        draw(fold, chosen: isChosen, on: &row)
        return
      }
      let (plain, category) = context.names(of: service, in: appearance.languages)
      let name = marked(plain, list.news.mark(of: list.rows[index]))
      row.put(
        name.truncated(toWidth: columns), at: Position(column: 0, row: 0), style: rowStyle(chosen: isChosen))
      if context.library.service(service)?.status == .retired {
        let retired = localized(.review(.retired))
        row.put(
          " " + retired, at: Position(column: columns - DisplayWidth.of(retired) - 1, row: 0), style: theme.caution)
        return
      }
      if context.isOpen(service, at: clock) {
        row.put(
          AvailabilityFormatter.symbol(of: .open), at: Position(column: columns + 1, row: 0), style: theme.open)
      }
      guard showsCategories else { return }
      row.put(category, at: Position(column: columns - DisplayWidth.of(category), row: 0), style: theme.dim)
    }
  }

  /// The name of a category, the number of its services and, if one of them is selected, that one.
  private func draw(_ fold: CategoryFold, chosen: Bool, on row: inout Canvas) {
    let columns = row.size.columns
    let count = "\(fold.count)"
    let name = context.collection.category(fold.category).map { version($0.name).text } ?? fold.category.description
    let room = columns - DisplayWidth.of(count) - 1
    let end = row.put(
      "+ \(name)".truncated(toWidth: room), at: Position(column: 0, row: 0), style: theme.strongAccent)
    row.put(count, at: Position(column: columns - DisplayWidth.of(count), row: 0), style: theme.dim)
    guard chosen, let selected, room - end > 6 else { return }
    let service = context.names(of: selected, in: appearance.languages).service
    row.put(" · \(service)".truncated(toWidth: room - end), at: Position(column: end, row: 0), style: theme.dim)
  }
}
