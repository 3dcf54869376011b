import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the text from the first column to the last, without a border, so that it can be selected. Returns the rows
  /// whose line continues in the next row, with their widths in columns, and the position where reading begins.
  func textOverlay(_ textOverlay: TextOverlay, on canvas: inout Canvas) -> (softWraps: [Int: Int], start: Position) {
    canvas.fill(Rect(state.size))
    heading(of: textOverlay.kind, on: &canvas)
    let rows = state.visibleTextRows
    var softWraps: [Int: Int] = [:]
    for (number, row) in rows.enumerated() {
      let columns = canvas.put(row.text, at: Position(column: 0, row: state.textOverlayStart + number))
      if row.isSoftWrapped, number + 1 < rows.count { softWraps[state.textOverlayStart + number] = columns }
    }
    return (softWraps, Position(column: 0, row: state.textOverlayStart))
  }

  /// Draws the heading in the row above the text; a plain text has none.
  private func heading(of kind: TextOverlay.Kind, on canvas: inout Canvas) {
    let (name, about, notes): (Message, Reference, [Message])
    switch kind {
    case .plainText: return
    case .source(let reference, _): (name, about, notes) = (.key(.hint(.source)), reference, [])
    case .callNote(let reference): (name, about, notes) = (.key(.hint(.callNote)), reference, [])
    case .reply(let reference, let reply):
      (name, about, notes) = (
        .key(.hint(.reply)), reference, [.composing(.textForm(reply.form)), .content(.language(reply.languages.first))]
      )
    }
    let frame = Rect(column: 0, row: 0, columns: state.size.columns, rows: 1)
    let area = Layout.Area(frame: frame, content: frame)
    let title =
      [Label(localized(name), theme.strongAccent)]
      + (notes + (state.isTextEdited ? [.composing(.edited)] : [])).map {
        Label(" · " + localized($0), theme.border(focused: true))
      }
    // The kind of text matters more than the entry's reference.
    let hasRoom = title.reduce(0) { $0 + $1.width } <= titleRoom(in: area, right: about.description)
    outline(area, title: title, right: hasRoom ? about.description : "", focused: true, on: &canvas)
  }
}
