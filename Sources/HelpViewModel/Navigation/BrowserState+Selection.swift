package import HelpContent

extension BrowserState {
  /// The entry that commands apply to: the one in the reader, which is the selection of the list that last had the focus,
  /// or the pinned one if it has the focus, or in a search the chosen hit or the searched page; nil if there is none.
  package func currentEntry(_ context: BrowserContext) -> Reference? {
    if let search { return search.scope == .page ? search.origin : search.chosen }
    return entry(in: pageInFocus, context)
  }

  /// The entry of a pane with a page.
  package func entry(in page: Pane, _ context: BrowserContext) -> Reference? {
    page == .pinned ? customerCase.pinned : selected(in: navigation.list, context)
  }

  /// The pane with the page that commands apply to.
  package var pageInFocus: Pane { navigation.focus == .pinned ? .pinned : .reader }

  /// The section of the list that last had the focus, to name it when it is empty; nil for services.
  package var emptySection: ServiceSection? {
    guard navigation.service != nil else { return nil }
    switch navigation.list {
    case .contacts: return .contacts
    case .entries: return navigation.tab
    case .services, .reader, .pinned: return nil
    }
  }

  /// The selected entry of a list pane: the one chosen, or else the first; nil if the list is empty.
  package func selected(in pane: Pane, _ context: BrowserContext) -> Reference? {
    guard let list = navigation.list(of: pane) else { return nil }
    let rows = rows(of: list, context)
    let row = rows[safe: selectedIndex(of: list, rows)]
    // A row may stand for a whole category, of which one service is selected.
    return row.flatMap { rows.folds[$0] } == nil ? row : navigation.service.map { Reference($0) }
  }

  /// The rows of a list, as references.
  package func rows(of list: Navigation.List, _ context: BrowserContext) -> ListRows {
    if let filter = filters[list] { return filter.rows }
    guard list == .services, savedState.hasFolds else { return allRows(of: list, context) }
    return context.services(folding: savedState.folded(in: context.collection))
  }

  /// The rows of a list that is neither narrowed nor folded.
  func allRows(of list: Navigation.List, _ context: BrowserContext) -> ListRows {
    switch list {
    case .services: context.memory.services
    case .items(let service, let section):
      context.rows(
        for: ListRequest(
          service: service, section: section,
          order: section == .contacts && showsOpenFirst ? .openFirst(at: clock) : .usual))
    }
  }

  /// The index of the selection in `rows`; 0 if nothing was chosen or it no longer exists.
  package func selectedIndex(of list: Navigation.List, _ rows: ListRows) -> Int {
    switch list {
    case .services: navigation.service.flatMap { rows.index(of: Reference($0)) } ?? 0
    case .items(let service, let section):
      navigation.selected[list].flatMap { rows.index(of: Reference(service, section, $0)) } ?? 0
    }
  }

  mutating func select(_ reference: Reference, _ context: BrowserContext) {
    guard let item = reference.item else {
      guard navigation.service != reference.service else { return }
      navigation.service = reference.service
      if context.library.items(in: navigation.tab, of: reference.service).isEmpty {
        navigation.tab = firstTab(of: reference.service, context)
      }
      return
    }
    navigation.selected[.items(reference.service, item.section)] = item.id
  }

  /// Selects an entry in its list, with its service and tab, and moves the focus to that list.
  mutating func show(_ reference: Reference, _ context: BrowserContext) {
    select(Reference(reference.service), context)
    switch reference.item?.section {
    case nil: navigation.list = .services
    case .contacts: navigation.list = .contacts
    case let section?:
      navigation.tab = section
      navigation.list = .entries
    }
    if reference.item != nil { select(reference, context) }
    navigation.focus = navigation.list
  }
}

extension Array {
  package subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
