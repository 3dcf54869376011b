import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The sheet's text from the first column to the last, without a sign of ours beside it. Returns the rows whose line goes on in the
  /// next one, with the columns that it takes.
  func sheet(on canvas: inout Canvas) -> [Int: Int] {
    canvas.fill(Rect(state.size))
    heading(on: &canvas)
    let rows = state.visibleSheetRows
    var softWraps: [Int: Int] = [:]
    for (number, row) in rows.enumerated() {
      let columns = canvas.put(row.text, at: Position(column: 0, row: state.sheetStart + number))
      if row.isSoftWrapped, number + 1 < rows.count { softWraps[state.sheetStart + number] = columns }
    }
    return softWraps
  }

  /// What the sheet is, in the row above its text.
  private func heading(on canvas: inout Canvas) {
    guard let kind = state.sheet?.kind else { return }
    let (name, about, notes): (Message, Reference, [Message])
    switch kind {
    case .bare: return
    case .source(let reference, _): (name, about, notes) = (.hint(.source), reference, [])
    case .callNote(let reference): (name, about, notes) = (.hint(.callNote), reference, [])
    case .reply(let reference, let reply):
      (name, about, notes) = (.hint(.reply), reference, [.textForm(reply.form), .language(reply.languages.first)])
    }
    let frame = Rect(column: 0, row: 0, columns: state.size.columns, rows: 1)
    let area = Layout.Area(frame: frame, content: frame)
    let title =
      [Label(localized(name), theme.strongAccent)]
      + (notes + (state.isSheetEdited ? [.isEdited] : [])).map {
        Label(" · " + localized($0), theme.border(focused: true))
      }
    // What it is says more than what it is about.
    let hasRoom = title.reduce(0) { $0 + $1.width } <= titleRoom(in: area, right: about.description)
    outline(area, title: title, right: hasRoom ? about.description : "", focused: true, on: &canvas)
  }
}
