import HelpContent

extension BrowserState {
  mutating func focus(on pane: Pane) {
    if pane == .reader {
      enterReader()
      return
    }
    // Whoever leaves the reader by a pane's key has gone on: Escape need not lead back to where it was entered from.
    while trail.last?.reason == .enteredReader { trail.removeLast() }
    navigation.focus = pane
    navigation.list = pane
  }

  mutating func focus(after steps: Int, wrapping: Bool) {
    let panes = Pane.allCases
    let target = navigation.focus.rawValue + steps
    guard wrapping || panes.indices.contains(target) else { return }
    focus(on: panes[(target + panes.count) % panes.count])
  }

  mutating func turnTab(by steps: Int, _ context: BrowserContext) {
    let tabs = ServiceSection.tabs.filter { tab in
      tab == navigation.tab || navigation.service.map { !context.library.items(in: tab, of: $0).isEmpty } == true
    }
    let position = tabs.firstIndex(of: navigation.tab) ?? 0
    navigation.tab = tabs[(position + steps + tabs.count) % tabs.count]
    focus(on: .entries)
  }

  mutating func enterReader() {
    guard navigation.focus != .reader else { return }
    trail.append(Step(navigation: navigation, search: nil, reason: .enteredReader))
    navigation.focus = .reader
  }

  /// Escape: one step back, to where the person was before it; at the root nothing.
  mutating func back() {
    if let step = trail.popLast() {
      navigation = step.navigation.keepingPositions(of: navigation)
      search = step.search
    } else {
      search = nil
    }
  }
}
