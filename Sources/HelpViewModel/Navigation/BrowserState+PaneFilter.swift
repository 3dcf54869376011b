import HelpContent
import HelpSearch
import TerminalModel

extension BrowserState {
  /// `&`: narrows the list in the focused pane to the rows that match what is typed; in the reader, the list beside it.
  mutating func startFilter(_ context: BrowserContext) {
    if navigation.focus.showsPage { focus(on: navigation.list) }
    guard let list = navigation.list(of: navigation.focus) else { return }
    let filter = filters[list] ?? matched(PaneFilter(list), context)
    overlays.append(.filter(filter))
  }

  mutating func performInFilter(_ command: Command, _ context: BrowserContext) -> [Effect]? {
    switch command {
    // The filter stays, and the keys go to the list.
    case .open: _ = overlays.popLast()
    default:
      guard let motion = command.motion else { return nil }
      move(motion, context)
    }
    return []
  }

  /// Adopts the typed text; without any, the whole list is shown.
  mutating func setFilter(_ changed: PaneFilter, _ context: BrowserContext) {
    let filter = matched(changed, context)
    overlays[overlays.count - 1] = .filter(filter)
    filters[filter.list] = filter.field.text.isEmpty ? nil : filter
    navigation.offsets[filter.list] = 0
    if let first = filter.rows.references.first,
      !filter.rows.references.contains(where: { isSelected($0, in: filter.list) })
    {
      select(first, context)
    }
  }

  /// Escape while filtering shows the whole list again.
  mutating func clearFilter(of list: Navigation.List) { filters[list] = nil }

  /// Escape in a narrowed list shows the whole of it; returns false if it is not narrowed.
  mutating func showWholeList() -> Bool {
    navigation.list(of: navigation.focus).flatMap { filters.removeValue(forKey: $0) } != nil
  }

  /// The content or its language has changed.
  mutating func refreshFilters(_ context: BrowserContext) {
    filters = filters.mapValues { matched($0, context) }
  }

  private func isSelected(_ reference: Reference, in list: Navigation.List) -> Bool {
    switch list {
    case .services: reference.service == navigation.service
    case .items: reference.item?.id == navigation.selected[list]
    }
  }

  private func matched(_ filter: PaneFilter, _ context: BrowserContext) -> PaneFilter {
    let words = WordFilter(filter.field.text)
    let all = allRows(of: filter.list, context)
    var filter = filter
    filter.total = all.count
    filter.rows = ListRows(all.references.filter { words.match(filtered($0, context)) })
    return filter
  }

  /// What a row shows, in the languages in which it may be typed.
  private func filtered(_ reference: Reference, _ context: BrowserContext) -> String {
    guard let entry = context.library.entry(reference) else { return "" }
    let title = context.title(of: entry, languages, interfaceLanguage)
    switch entry {
    case .service(let service):
      let category = service.category.flatMap { context.library.collection.category($0) }
      return
        ([title] + [service.nativeName, category.map { languages.choose($0.name).text }].compactMap(\.self)
        + service.aliases).joined(separator: " ")
    case .contact(let contact):
      return "\(title) \(contact.shortReach(languages, interfaceLanguage)) \(contact.kind.rawValue)"
    case .guide, .faq, .fact, .note: return title
    }
  }
}
