import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The selected entry, whichever list it was selected in.
  func reader(on canvas: inout Canvas) {
    guard let area = layout.area(of: .reader) else { return }
    let focused = state.navigation.focus == .reader
    let subject = state.subject(context)
    let lines = state.readerLines(context)
    page(lines, from: state.readerTop(lines, context), of: subject, in: area, focused: focused, on: &canvas)
    if subject == nil { emptyReader(in: area, on: &canvas) }
  }

  /// The lines of a page from `offset` on, inside a border that says what it is and how far one has read.
  func page(
    _ lines: [PageLine], from offset: Int, of subject: Reference?, in area: Layout.Area, focused: Bool,
    on canvas: inout Canvas
  ) {
    let content = area.content
    let isLong = lines.count > content.rows
    let progress = isLong ? "\(min(100, (offset + content.rows) * 100 / max(1, lines.count)))%" : ""
    outline(
      area, title: readerTitle(subject, focused: focused),
      right: subject.flatMap { context.library.entry($0) }.map { badge(of: $0.review) } ?? "",
      bottomRight: progress, focused: focused, on: &canvas)
    for (row, line) in lines.dropFirst(offset).prefix(content.rows).enumerated() {
      draw(line, at: Position(column: content.column, row: content.row + row), columns: content.columns, on: &canvas)
    }
  }

  /// The runs of a line, each in the style of its role.
  func draw(_ line: PageLine, at position: Position, columns: Int, on canvas: inout Canvas) {
    canvas.draw(in: Rect(column: position.column, row: position.row, columns: columns, rows: 1)) { row in
      var column = line.indent
      for run in line.runs {
        column += row.put(run.text, at: Position(column: column, row: 0), style: theme.style(of: run.mark))
      }
    }
  }

  private func readerTitle(_ subject: Reference?, focused: Bool) -> [Label] {
    let style = focused ? theme.strongAccent : theme.strong
    guard let subject, let service = context.library.service(subject.service) else { return [] }
    let name = Label(state.languages.choose(service.name).text, style)
    guard let section = subject.item?.section else { return [name] }
    let kind =
      section == .contacts ? word(.contactCard) : word(section == .faq ? .sectionShort(.faq) : .section(section))
    return [name, Label(" › ", theme.dim), Label(kind, style)]
  }

  private func emptyReader(in area: Layout.Area, on canvas: inout Canvas) {
    let message: Message =
      state.navigation.list == .entries ? .noEntriesHere(state.navigation.tab) : .nothingHere
    canvas.put(
      word(message).fitted(to: area.content.columns),
      at: Position(column: area.content.column, row: area.content.row), style: theme.dim)
  }
}
