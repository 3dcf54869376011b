import HelpContent
import HelpSearch
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the hits in view; returns the position of the chosen one.
  func hits(_ session: SearchSession, _ search: SearchLayout, on canvas: inout Canvas) -> Position? {
    let area = search.hits
    let index = session.chosenIndex ?? 0
    let total = "\(session.results.total)" + (session.results.isTotalExact ? "" : "+")
    outline(
      area, title: interpretation(session), right: state.isCalm ? total : "\(index + 1)/\(total)",
      focused: session.isListFocused, on: &canvas)
    let first = state.firstSearchRow(context)
    let shown = session.results.hits.dropFirst(first).prefix(search.hitsPerPage).compactMap { hit in
      context.library.entry(hit.reference).map { (hit: hit, entry: $0) }
    }
    let columns = HitColumns(
      room: area.content.columns, kind: kindColumns, services: shown.map { DisplayWidth.of(service(of: $0.hit)) },
      titles: shown.map { DisplayWidth.of(title(of: $0.hit, $0.entry).text) })
    for (position, row) in shown.enumerated() {
      let place = Rect(
        column: area.content.column, row: area.content.row + position * search.rowsPerHit,
        columns: area.content.columns, rows: search.rowsPerHit)
      let isChosen = row.hit.reference == session.chosen
      canvas.draw(in: place) { rows in
        if layout.isCalm, area.content.columns < SearchLayout.leastColumnsOfRow {
          drawInNarrowRow(row.hit, row.entry, isChosen: isChosen, on: &rows)
        } else if search.rowsPerHit == 1 {
          draw(row.hit, row.entry, columns, isChosen: isChosen, on: &rows)
        } else {
          drawInTwoRows(row.hit, row.entry, isChosen: isChosen, on: &rows)
        }
        if isChosen { bar(on: &rows) }
      }
    }
    return (0..<shown.count).contains(index - first)
      ? Position(column: area.content.column, row: area.content.row + (index - first) * search.rowsPerHit) : nil
  }

  private func draw(
    _ hit: SearchHit, _ entry: Entry, _ columns: HitColumns, isChosen: Bool, on row: inout Canvas
  ) {
    mark(hit, entry, isChosen: isChosen, on: &row)
    row.put(
      service(of: hit).truncated(toWidth: columns.service), at: Position(column: columns.serviceStart, row: 0),
      style: theme.dim)
    let style = rowStyle(chosen: isChosen)
    if case .contact(let contact) = entry {
      let room = row.size.columns - columns.titleStart - 1
      draw(contact, title(of: hit, entry), from: columns.titleStart, columns: room, style: style, on: &row)
      return
    }
    put(
      title(of: hit, entry), at: Position(column: columns.titleStart, row: 0), columns: columns.title, style: style,
      on: &row)
    if let snippet = hit.snippet, columns.snippet > 0 {
      put(
        snippet, at: Position(column: columns.snippetStart, row: 0), columns: columns.snippet, style: theme.dim,
        on: &row)
    }
  }

  /// The name of a channel, its value and whether it answers; of these the name is cut first.
  private func draw(
    _ contact: Contact, _ name: HighlightedText, from start: Int, columns: Int, style: Style, on row: inout Canvas
  ) {
    let value = contact.shortReach(state.languages, state.interfaceLanguage)
    let times = availability(of: contact)
    // Where to look for a value is less than the name of the channel.
    let valueRoom = contact.destination == nil ? columns - DisplayWidth.of(name.text) - HitColumns.gap : columns
    let valueWidth = max(0, min(DisplayWidth.of(value), valueRoom))
    let showsTimes = !times.isEmpty && times.width + valueWidth + 10 <= columns
    let room = columns - valueWidth - HitColumns.gap - (showsTimes ? times.width + HitColumns.gap : 0)
    let nameWidth = max(0, min(DisplayWidth.of(name.text), room))
    if nameWidth > 0 { put(name, at: Position(column: start, row: 0), columns: nameWidth, style: style, on: &row) }
    row.put(
      value.truncated(toWidth: valueWidth),
      at: Position(column: start + (nameWidth > 0 ? nameWidth + HitColumns.gap : 0), row: 0),
      style: contact.destination == nil ? theme.dim : theme.strong)
    guard showsTimes else { return }
    var column = start + columns - times.width
    for label in times { column += row.put(label.text, at: Position(column: column, row: 0), style: label.style) }
  }

  /// `● until 18:00`; empty if the channel has no hours.
  private func availability(of contact: Contact) -> [Label] {
    guard let availability = context.availability(of: contact, at: state.clock) else { return [] }
    return labels(of: availability)
  }

  /// The title first, and what else there is room for.
  private func drawInNarrowRow(_ hit: SearchHit, _ entry: Entry, isChosen: Bool, on row: inout Canvas) {
    mark(hit, entry, isChosen: isChosen, on: &row)
    let name = title(of: hit, entry)
    var rest = [service(of: hit)]
    if case .contact(let contact) = entry {
      rest.insert(contact.shortReach(state.languages, state.interfaceLanguage), at: 0)
    }
    let start = 3 + DisplayWidth.of(kind(of: entry).truncated(toWidth: kindColumns))
    let width = min(DisplayWidth.of(name.text), row.size.columns - start)
    put(name, at: Position(column: start, row: 0), columns: width, style: rowStyle(chosen: isChosen), on: &row)
    row.put(
      rest.filter { !$0.isEmpty }.map { "  " + $0 }.joined().truncated(
        toWidth: max(0, row.size.columns - start - width)),
      at: Position(column: start + width, row: 0), style: theme.dim)
  }

  private func drawInTwoRows(_ hit: SearchHit, _ entry: Entry, isChosen: Bool, on rows: inout Canvas) {
    let start = kindColumns + 3
    let room = max(1, rows.size.columns - start - 1)
    mark(hit, entry, isChosen: isChosen, on: &rows)
    put(
      title(of: hit, entry), at: Position(column: start, row: 0), columns: room,
      style: rowStyle(chosen: isChosen), on: &rows)
    let service = service(of: hit)
    var column = start
    if case .contact(let contact) = entry {
      let value = contact.shortReach(state.languages, state.interfaceLanguage)
      let labels = [Label(value + "  ", theme.strong)] + availability(of: contact) + [Label("  " + service, theme.dim)]
      for label in labels where column < rows.size.columns {
        let text = label.text.truncated(toWidth: rows.size.columns - column)
        column += rows.put(text, at: Position(column: column, row: 1), style: label.style)
      }
      return
    }
    let prefix = service + (hit.snippet == nil || service.isEmpty ? "" : " · ")
    column += rows.put(prefix.truncated(toWidth: room), at: Position(column: start, row: 1), style: theme.dim)
    if let snippet = hit.snippet, room - (column - start) > 4 {
      put(
        snippet, at: Position(column: column, row: 1), columns: room - (column - start), style: theme.dim, on: &rows)
    }
  }

  private func mark(_ hit: SearchHit, _ entry: Entry, isChosen: Bool, on row: inout Canvas) {
    if isChosen { row.put("▸", at: Position(column: 0, row: 0), style: theme.strongAccent) }
    putSign(
      of: hit.reference, picked: state.customerCase.picked, favourites: state.savedState.favourites, news: state.news,
      on: &row)
    let kind = kind(of: entry).truncated(toWidth: kindColumns)
    let end = row.put(kind, at: Position(column: 2, row: 0), style: theme.accent)
    if entry.status == .retired {
      row.put(
        badge(of: entry).symbol, at: Position(column: 2 + min(end, kindColumns - 1), row: 0), style: theme.caution)
    }
  }

  private func title(of hit: SearchHit, _ entry: Entry) -> HighlightedText {
    hit.title
      ?? HighlightedText(
        context.title(of: entry, state.languages, state.interfaceLanguage), language: state.languages.fallback)
  }

  /// The name of the entry's service; empty if the entry is the service.
  private func service(of hit: SearchHit) -> String {
    guard hit.reference.item != nil else { return "" }
    return context.library.service(hit.reference.service).map { state.languages.choose($0.name).text } ?? ""
  }

  private func kind(of entry: Entry) -> String {
    if case .contact(let contact) = entry { return localized(.content(.shortContactKind(contact.kind))) }
    return localized(.content(.entryKind(entry.kind)))
  }

  /// The width of the column for kinds.
  private var kindColumns: Int {
    let kinds: [Message] =
      EntryKind.allCases.map { .content(.entryKind($0)) }
      + [Contact.Kind.phone, .email, .chat, .messenger, .form, .app].map { .content(.shortContactKind($0)) }
    return kinds.map { DisplayWidth.of(localized($0)) }.max() ?? 0
  }
}
