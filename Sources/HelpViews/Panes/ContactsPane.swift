import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The channels of the service: kind, name, value or where to look for it, and how far to trust it.
  func contacts(on canvas: inout Canvas) {
    guard let area = layout.area(of: .contacts) else { return }
    let focused = state.navigation.focus == .contacts
    let contacts = state.navigation.service.map { context.contacts(of: $0) } ?? []
    let list = state.navigation.list(of: .contacts)
    let index = list.map { state.selectedIndex(of: $0, contacts.map(\.0)) } ?? 0
    outline(
      area, title: paneTitle(.contacts, word(.contactChannels), focused: focused),
      right: position(index, of: contacts.count, focused: focused), focused: focused, on: &canvas)
    guard let list, !contacts.isEmpty else {
      emptyList(.nothingHere, in: area, on: &canvas)
      return
    }
    let nameColumns = nameColumns(of: contacts.map(\.1), in: area.content.columns - 3)
    rows(of: list, in: area, focused: focused, on: &canvas) { reference, isChosen, row in
      guard let contact = contacts.first(where: { $0.0 == reference })?.1 else { return }
      draw(contact, nameColumns: nameColumns, chosen: isChosen, focused: focused, on: &row)
    }
  }

  /// Names in full where every value still fits beside them; an address may be cut, a number only when it is wider than the pane.
  private func nameColumns(of contacts: [Contact], in columns: Int) -> Int {
    let widest = contacts.map { DisplayWidth.of(name(of: $0)) }.max() ?? 0
    let values = contacts.compactMap { contact in
      contact.value.map { min(DisplayWidth.of($0), contact.kind.hasNumber ? columns : 20) }
    }
    let valueColumns = values.max() ?? 0
    let badges = contacts.map { DisplayWidth.of(badge(of: $0)) }.max() ?? 0
    return min(widest, max(0, columns - valueColumns - badges - 5))
  }

  private func badge(of contact: Contact) -> String {
    contact.valueStatus == .example ? word(.exampleNumber) : self.badge(of: contact.review).sign
  }

  private func draw(_ contact: Contact, nameColumns: Int, chosen: Bool, focused: Bool, on row: inout Canvas) {
    let style = rowStyle(chosen: chosen, focused: focused)
    row.put(contact.kind.sign, at: Position(column: 0, row: 0), style: chosen ? style : theme.accent)
    row.put(name(of: contact).fitted(to: nameColumns), at: Position(column: 2, row: 0), style: style)
    let reachColumn = nameColumns == 0 ? 2 : nameColumns + 4
    let (reach, isValue) = self.reach(contact)
    // A number is never cut to make room for a badge.
    let needed = contact.value == nil ? 0 : reachColumn + DisplayWidth.of(reach) + 1
    let badge = needed + DisplayWidth.of(badge(of: contact)) <= row.size.columns ? self.badge(of: contact) : ""
    let badgeColumn = row.size.columns - DisplayWidth.of(badge)
    row.put(badge, at: Position(column: badgeColumn, row: 0), style: theme.dim)
    let room = badgeColumn - reachColumn - 1
    // Two letters of where to look help nobody.
    guard isValue || room >= min(6, DisplayWidth.of(reach)) else { return }
    row.put(
      reach.fitted(to: max(0, room)), at: Position(column: reachColumn, row: 0),
      style: isValue ? (chosen ? style : theme.strong) : theme.dim)
  }

  private func name(of contact: Contact) -> String {
    context.title(of: .contact(contact), state.languages, state.interface)
  }

  /// What of an address tells one from another.
  private static func withoutScheme(_ url: String) -> String {
    ["https://www.", "https://", "http://"].first { url.hasPrefix($0) }.map { String(url.dropFirst($0.count)) } ?? url
  }

  private func reach(_ contact: Contact) -> (text: String, isValue: Bool) {
    if let value = contact.value { return (value, true) }
    if let url = contact.url { return (Self.withoutScheme(url), true) }
    return (
      contact.place.map { BrowserContext.oneLine(state.languages.choose($0).text) } ?? word(.checkOfficialSite), false
    )
  }
}
