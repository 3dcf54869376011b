import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the channels of the service: kind, name, value or where to look for it, and badges for availability and
  /// review.
  func contacts(on canvas: inout Canvas) {
    guard let area = layout.area(of: .contacts) else { return }
    let focused = state.navigation.focus == .contacts
    let list = state.navigation.list(of: .contacts)
    let references = list.map { state.rows(of: $0, context) } ?? []
    let contacts = references.compactMap { reference -> (Reference, Contact)? in
      guard case .contact(let contact)? = context.library.entry(reference) else { return nil }
      return (reference, contact)
    }
    let index = list.map { state.selectedIndex(of: $0, references) } ?? 0
    outline(
      area,
      title: paneTitle(.contacts, localized(.content(.section(.contacts))), focused: focused) + filterLabel(of: list),
      right: position(index, of: contacts.count, in: list, focused: focused), focused: focused, on: &canvas)
    guard let list, !contacts.isEmpty else {
      emptyList(.content(.empty), in: area, on: &canvas)
      return
    }
    let columns = self.columns(of: contacts.map(\.1), in: area.content.columns - 3)
    rows(of: list, in: area, focused: focused, on: &canvas) { reference, isChosen, row in
      guard let contact = contacts.first(where: { $0.0 == reference })?.1 else { return }
      draw(contact, columns, chosen: isChosen, focused: focused, on: &row)
    }
  }

  /// The layout of the rows.
  private struct Columns {
    let name: Int
    let tellsTimes: Bool
  }

  /// Names are in full if every value still fits beside them. A number is truncated only if it is wider than the pane,
  /// an address sooner. Opening times are shown if names stay readable.
  private func columns(of contacts: [Contact], in columns: Int) -> Columns {
    let widest = contacts.map { DisplayWidth.of(name(of: $0)) }.max() ?? 0
    let values = contacts.compactMap { contact in
      contact.value.map { min(DisplayWidth.of($0), contact.kind.hasNumber ? columns : 20) }
    }
    let nameColumns = { (tellsTimes: Bool) in
      let badges = contacts.map { badge(of: $0, tellsTimes: tellsTimes).width }.max() ?? 0
      return min(widest, max(0, columns - (values.max() ?? 0) - badges - 5))
    }
    let tellsTimes = nameColumns(true) >= min(widest, 12)
    return Columns(name: nameColumns(tellsTimes), tellsTimes: tellsTimes)
  }

  /// Symbols for the availability, if hours are stated, and for the review.
  private func badge(of contact: Contact, tellsTimes: Bool) -> [Label] {
    let trust = Label(trust(of: contact), theme.dim)
    guard let availability = context.availability(of: contact, at: state.clock),
      availability.state.status != .unknown(.typical)
    else { return [trust] }
    let words = AvailabilityFormatter(availability, in: state.interfaceLanguage)
    let sign = Label(words.symbol, theme.style(of: availability.kind))
    if tellsTimes { return [sign, Label(" \(words.inWords) ", theme.dim), trust] }
    // Two question marks side by side would be confusing.
    return availability.kind == .unknown ? [trust] : [sign, Label(" ", theme.dim), trust]
  }

  private func trust(of contact: Contact) -> String {
    contact.valueStatus == .example ? localized(.review(.unconfirmed)) : self.badge(of: contact.review).symbol
  }

  private func draw(_ contact: Contact, _ columns: Columns, chosen: Bool, focused: Bool, on row: inout Canvas) {
    let style = rowStyle(chosen: chosen, focused: focused)
    row.put(contact.kind.symbol, at: Position(column: 0, row: 0), style: chosen ? style : theme.accent)
    row.put(name(of: contact).truncated(toWidth: columns.name), at: Position(column: 2, row: 0), style: style)
    let reachColumn = columns.name == 0 ? 2 : columns.name + 4
    let (reach, isValue) = self.reach(contact)
    // A number is never truncated to make room for a badge.
    let needed = contact.value == nil ? 0 : reachColumn + DisplayWidth.of(reach) + 1
    let badge =
      [badge(of: contact, tellsTimes: columns.tellsTimes), [Label(trust(of: contact), theme.dim)]].first {
        needed + $0.width <= row.size.columns
      } ?? []
    let badgeColumn = row.size.columns - badge.width
    var column = badgeColumn
    for label in badge { column += row.put(label.text, at: Position(column: column, row: 0), style: label.style) }
    let room = badgeColumn - reachColumn - 1
    // Two letters of a place to look would be useless.
    guard isValue || room >= min(6, DisplayWidth.of(reach)) else { return }
    row.put(
      reach.truncated(toWidth: max(0, room)), at: Position(column: reachColumn, row: 0),
      style: isValue ? (chosen ? style : theme.strong) : theme.dim)
  }

  private func name(of contact: Contact) -> String {
    context.title(of: .contact(contact), state.languages, state.interfaceLanguage)
  }

  /// The address without its scheme and `www.`.
  private static func withoutScheme(_ url: String) -> String {
    ["https://www.", "https://", "http://"].first { url.hasPrefix($0) }.map { String(url.dropFirst($0.count)) } ?? url
  }

  private func reach(_ contact: Contact) -> (text: String, isValue: Bool) {
    if let value = contact.value { return (value, true) }
    if let url = contact.url { return (Self.withoutScheme(url), true) }
    return (
      contact.place.map { state.languages.choose($0).oneLine }
        ?? localized(.review(.checkOfficialSite)),
      false
    )
  }
}
