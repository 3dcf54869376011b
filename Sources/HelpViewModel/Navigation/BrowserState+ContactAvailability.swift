import HelpContent

extension BrowserState {
  mutating func toggleOpenFirst(_ context: BrowserContext) -> [Effect] {
    // Without an explicit choice the first row is selected, which may be another one after sorting.
    if let selected = selected(in: .contacts, context) { select(selected, context) }
    showsOpenFirst.toggle()
    return notify(.message(showsOpenFirst ? .hours(.openFirst) : .hours(.usualOrder)))
  }
}
