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
    let (name, about, notes): (Message, [Reference], [Message])
    switch kind {
    case .plainText: return
    case .source(let reference, _): (name, about, notes) = (.key(.hint(.source)), [reference], [])
    case .callNote(let reference, let form):
      (name, about, notes) = (
        .key(.hint(.callNote)), [reference], form == .plain ? [] : [.composing(.textForm(form))]
      )
    case .reply(let references, let reply):
      let asked = reply.languages.first
      let shown = state.otherLanguagesOfReply(context).first
      (name, about, notes) = (
        .key(.hint(.reply)), references,
        [
          .composing(.textForm(reply.form)),
          shown.map { .composing(.missingTranslation(asked, shownIn: $0)) } ?? .content(.language(asked)),
        ]
      )
    }
    let frame = Rect(column: 0, row: 0, columns: state.size.columns, rows: 1)
    let area = Layout.Area(frame: frame, content: frame)
    let title =
      [Label(localized(name), theme.strongAccent)]
      + (notes + (state.isTextEdited ? [.composing(.edited)] : [])).map {
        Label(" · " + localized($0), theme.borderText(focused: true))
      }
    // The kind of text matters more than the entries' references.
    let subject = (about.first?.description ?? "") + (about.count > 1 ? " +\(about.count - 1)" : "")
    let hasRoom = title.reduce(0) { $0 + $1.width } <= titleRoom(in: area, right: subject)
    outline(area, title: title, right: hasRoom ? subject : "", focused: true, on: &canvas)
  }
}
