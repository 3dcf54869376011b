import HelpContent

extension BrowserState {
  mutating func focus(on pane: Pane) {
    if pane.showsPage {
      enterReader()
      navigation.focus = pane
      return
    }
    // After leaving the reader by a pane's key, Escape need not lead back to where it was entered.
    while backStack.last?.reason == .enteredReader { backStack.removeLast() }
    navigation.focus = pane
    navigation.list = pane
  }

  mutating func focus(after steps: Int, wrapping: Bool) {
    let panes = Pane.allCases.filter { $0 != .pinned || customerCase.pinned != nil }
    let target = navigation.focus.rawValue + steps
    guard wrapping || panes.indices.contains(target) else { return }
    focus(on: panes[(target + panes.count) % panes.count])
  }

  mutating func turnTab(by steps: Int, _ context: BrowserContext) {
    navigation.tab = tab(after: steps, context)
    focus(on: .entries)
  }

  /// The tab to turn to, past those without entries.
  func tab(after steps: Int, _ context: BrowserContext) -> ServiceSection {
    let tabs = ServiceSection.tabs.filter { tab in
      tab == navigation.tab || navigation.service.map { !context.library.items(in: tab, of: $0).isEmpty } == true
    }
    let position = tabs.firstIndex(of: navigation.tab) ?? 0
    return tabs[(position + steps + tabs.count) % tabs.count]
  }

  /// `)` and `(`: selects the next or previous service of the list. The reader keeps the focus.
  mutating func selectService(after steps: Int, _ context: BrowserContext) {
    let rows = rows(of: .services, context)
    let index = navigation.service.flatMap { rows.index(of: Reference($0)) } ?? 0
    guard let reference = rows[safe: max(0, min(index + steps, rows.count - 1))] else { return }
    select(reference, context)
  }

  mutating func enterReader() {
    guard !navigation.focus.showsPage else { return }
    backStack.append(Step(navigation: navigation, search: nil, reason: .enteredReader))
    navigation.focus = .reader
  }

  /// Escape: goes one step back; at the root it does nothing.
  mutating func back() {
    if let step = backStack.popLast() {
      navigation = step.navigation.keepingPositions(of: navigation)
      search = step.search
    } else {
      search = nil
    }
  }
}
