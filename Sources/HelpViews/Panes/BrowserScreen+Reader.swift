import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the page of the current entry.
  func reader(on canvas: inout Canvas) {
    guard let area = layout.area(of: .reader) else { return }
    let focused = state.navigation.focus == .reader
    let currentEntry = state.currentEntry(context)
    let lines = state.readerLines(context)
    page(lines, from: state.readerTop(lines, context), of: currentEntry, in: area, focused: focused, on: &canvas)
    if currentEntry == nil { emptyReader(in: area, on: &canvas) }
  }

  /// Draws the lines of a page from `offset` on, in a border with its title, badge and reading progress.
  func page(
    _ lines: [PageLine], from offset: Int, of currentEntry: Reference?, in area: Layout.Area, focused: Bool,
    on canvas: inout Canvas
  ) {
    let content = area.content
    let isLong = lines.count > content.rows
    let read = isLong ? "\(min(100, (offset + content.rows) * 100 / max(1, lines.count)))%" : ""
    let progress = [stepsDone(in: currentEntry), read].filter { !$0.isEmpty }.joined(separator: " · ")
    let badge =
      currentEntry.flatMap { context.library.entry($0) }.map {
        self.badge(of: $0.review).text(in: state.interfaceLanguage)
      }
      ?? ""
    let mark =
      currentEntry.map { state.savedState.favourites.contains($0) } == true ? [Label(" *", theme.accent)] : []
    // The badge, or all but its sign, goes before the service's name does.
    let named = readerTitle(currentEntry, room: .max, focused: focused).width + mark.width
    let badges = [badge, String(badge.prefix { $0 != " " }), ""].map { badge in
      area.frame.rows > 1 || progress.isEmpty ? badge : "\(badge)  \(progress)"
    }
    let right = badges.first { named <= titleRoom(in: area, right: $0) } ?? badges[1]
    outline(
      area,
      title: readerTitle(currentEntry, room: titleRoom(in: area, right: right) - mark.width, focused: focused) + mark,
      right: right,
      bottomRight: progress, focused: focused, on: &canvas)
    for (row, line) in lines.dropFirst(offset).prefix(content.rows).enumerated() {
      draw(line, at: Position(column: content.column, row: content.row + row), columns: content.columns, on: &canvas)
    }
  }

  /// The number of steps marked done in a guide; empty if there are none.
  private func stepsDone(in currentEntry: Reference?) -> String {
    guard let currentEntry, let done = state.savedState.done[currentEntry],
      case .guide(let guide)? = context.library.entry(currentEntry)
    else { return "" }
    return "\(done.count)/\(guide.steps.count) ✓"
  }

  /// Draws the runs of a line in the styles of their roles.
  func draw(_ line: PageLine, at position: Position, columns: Int, on canvas: inout Canvas) {
    canvas.draw(in: Rect(column: position.column, row: position.row, columns: columns, rows: 1)) { row in
      var column = line.indent
      for run in line.runs {
        column += row.put(run.text, at: Position(column: column, row: 0), style: theme.style(of: run.mark))
      }
    }
  }

  /// The service's name and the section; the name is truncated if there is little room.
  private func readerTitle(_ currentEntry: Reference?, room: Int, focused: Bool) -> [Label] {
    let style = focused ? theme.strongAccent : theme.strong
    guard let service = (currentEntry?.service ?? state.navigation.service).flatMap({ context.library.service($0) })
    else {
      return []
    }
    let name = state.languages.choose(service.name).text
    guard let section = currentEntry == nil ? state.emptySection : currentEntry?.item?.section else {
      return [Label(name, style)]
    }
    let kind =
      section == .contacts
      ? localized(.content(.contactCard))
      : localized(.content(section == .faq ? .shortSection(.faq) : .section(section)))
    return [
      Label(name.truncated(toWidth: max(3, room - DisplayWidth.of(kind) - 3)), style), Label(" › ", theme.dim),
      Label(kind, style),
    ]
  }

  private func emptyReader(in area: Layout.Area, on canvas: inout Canvas) {
    let message: Message =
      state.emptySection.map { .content(.emptySection($0)) } ?? context.whyNoServices ?? .content(.empty)
    let lines = LineBreaker.wrap([Run(localized(message), .dim)], columns: area.content.columns)
    for (row, line) in lines.prefix(area.content.rows).enumerated() {
      draw(
        PageLine(runs: line), at: Position(column: area.content.column, row: area.content.row + row),
        columns: area.content.columns, on: &canvas)
    }
  }
}
