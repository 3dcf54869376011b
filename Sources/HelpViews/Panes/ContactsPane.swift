import HelpContent
import HelpViewModel
import TerminalModel

/// The channels of the service: kind, name, value or where to look for it, and badges for availability and review.
struct ContactsPane: ScreenPane {
  let list: ListPane
  let clock: LocalTime?
  let appearance: Appearance
  let context: BrowserContext

  var frame: Rect { list.area.whole }

  func draw(on canvas: inout Canvas) {
    let area = list.area
    let contacts = list.rows.references.map { reference in
      contact(reference).map { row(of: $0, list.news.mark(of: reference)) }
    }
    let existing = contacts.compactMap(\.self)
    let title = paneTitle(.contacts, localized(.content(.section(.contacts))), focused: list.isFocused)
    outline(
      area, title: title + filterLabel(of: list), right: list.position, focused: list.isFocused, on: &canvas)
    guard !existing.isEmpty else {
      emptyList(.content(.empty), in: area, on: &canvas)
      return
    }
    let columns = Columns(for: existing, in: area.content.columns - 3)
    draw(list, on: &canvas) { index, isChosen, row in
      if let contact = contacts[index] { draw(contact, columns, chosen: isChosen, on: &row) }
    }
  }

  private func contact(_ reference: Reference) -> Contact? {
    guard case .contact(let contact)? = context.library.entry(reference) else { return nil }
    return contact
  }

  /// The texts of a row.
  private struct Row {
    let kind: Contact.Kind
    let name: String
    let nameWidth: Int
    /// Nil if there is only a place to look.
    let value: String?
    let reach: (text: String, isValue: Bool)
    let reachWidth: Int
    /// A symbol for the review.
    let trust: String
    /// Symbols for the availability, if hours are stated, and for the review; with the time until it changes, and
    /// without.
    let badges: (withTimes: [Label], inShort: [Label])
  }

  private func row(of contact: Contact, _ mark: ContentNews.Kind?) -> Row {
    let name = marked(title(of: .contact(contact)), mark)
    let reach = reach(contact)
    let trust =
      contact.valueStatus == .example && contact.status == .active
      ? localized(.review(.unconfirmed)) : badge(of: .contact(contact)).symbol
    return Row(
      kind: contact.kind, name: name, nameWidth: DisplayWidth.of(name),
      value: contact.shownValue(in: appearance.interfaceLanguage), reach: reach,
      reachWidth: DisplayWidth.of(reach.text), trust: trust, badges: badges(of: contact, trust))
  }

  private func badges(of contact: Contact, _ trust: String) -> (withTimes: [Label], inShort: [Label]) {
    let trust = Label(trust, theme.dim)
    guard let availability = context.availability(of: contact, at: clock),
      availability.state.status != .unknown(.typical)
    else { return ([trust], [trust]) }
    // Two question marks side by side would be confusing.
    let sign = sign(of: availability)
    return (
      labels(of: availability) + [Label(" ", theme.dim), trust],
      availability.kind == .unknown ? [trust] : [sign, Label(" ", theme.dim), trust]
    )
  }

  /// The layout of the rows. Names are in full if every value still fits beside them. A number is truncated only if it is
  /// wider than the pane, an address sooner. Opening times are shown if names stay readable.
  private struct Columns {
    let name: Int
    let tellsTimes: Bool

    init(for rows: [Row], in columns: Int) {
      let widest = rows.map(\.nameWidth).max() ?? 0
      let values = rows.compactMap { row in
        row.value.map { min(DisplayWidth.of($0), row.kind.hasNumber ? columns : 20) }
      }
      let room = { (badges: [[Label]]) in
        min(widest, max(0, columns - (values.max() ?? 0) - (badges.map(\.width).max() ?? 0) - 5))
      }
      let besideTimes = room(rows.map(\.badges.withTimes))
      tellsTimes = besideTimes >= min(widest, 10)
      name = tellsTimes ? besideTimes : room(rows.map(\.badges.inShort))
    }
  }

  private func draw(_ contact: Row, _ columns: Columns, chosen: Bool, on row: inout Canvas) {
    let style = rowStyle(chosen: chosen)
    row.put(
      contact.kind.symbol, at: Position(column: 0, row: 0), style: chosen && !appearance.isCalm ? style : theme.accent)
    row.put(contact.name.truncated(toWidth: columns.name), at: Position(column: 2, row: 0), style: style)
    let reachColumn = columns.name == 0 ? 2 : columns.name + 4
    // A number is never truncated to make room for a badge.
    let needed = contact.value == nil ? 0 : reachColumn + contact.reachWidth + 1
    let tellsTimes = columns.tellsTimes || contact.value != nil
    let badges =
      (tellsTimes ? [contact.badges.withTimes] : []) + [contact.badges.inShort, [Label(contact.trust, theme.dim)]]
    let badge = badges.first { needed + $0.width <= row.size.columns } ?? []
    let badgeColumn = row.size.columns - badge.width
    var column = badgeColumn
    for label in badge { column += row.put(label.text, at: Position(column: column, row: 0), style: label.style) }
    let room = badgeColumn - reachColumn - 1
    // Two letters of a place to look would be useless.
    guard contact.reach.isValue || room >= min(6, contact.reachWidth) else { return }
    row.put(
      contact.reach.text.truncated(toWidth: max(0, room)), at: Position(column: reachColumn, row: 0),
      style: contact.reach.isValue ? (chosen && !appearance.isCalm ? style : theme.strong) : theme.dim)
  }

  /// The address without its scheme and `www.`.
  private static func withoutScheme(_ url: String) -> String {
    ["https://www.", "https://", "http://"].first { url.hasPrefix($0) }.map { String(url.dropFirst($0.count)) } ?? url
  }

  private func reach(_ contact: Contact) -> (text: String, isValue: Bool) {
    if let value = contact.shownValue(in: appearance.interfaceLanguage) { return (value, true) }
    if let url = contact.url { return (Self.withoutScheme(url), true) }
    return (contact.placeToLook(appearance.languages, appearance.interfaceLanguage), false)
  }
}
