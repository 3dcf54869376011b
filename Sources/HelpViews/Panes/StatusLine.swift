import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// What just happened, else how an unfinished key can go on, else what can be done here.
  func statusLine(on canvas: inout Canvas) {
    let row = layout.status.row
    if let typed = state.following {
      put(word(.followWhich) + (typed.isEmpty ? "" : "  \(typed)"), row: row, style: theme.strongAccent, on: &canvas)
    } else if let notice = state.notice {
      put(notice.words(in: state.interface), row: row, style: theme.strong, on: &canvas)
    } else if !state.pendingKeys.isEmpty {
      put(continuations, row: row, style: .plain, on: &canvas)
    } else {
      hints(on: &canvas)
    }
  }

  private func put(_ text: String, row: Int, style: Style, on canvas: inout Canvas) {
    canvas.put(
      text.fitted(to: max(0, layout.size.columns - 2)), at: Position(column: 1, row: row), style: style)
  }

  private var continuations: String {
    context.keymap.bindings.filter { $0.keys.starts(with: state.pendingKeys) }.map {
      "\($0.keys.name)  \(word(.hint($0.command)))"
    }.joined(separator: "   ")
  }

  /// As many hints as fit, the more important ones first; shown in their own order.
  private func hints(on canvas: inout Canvas) {
    let gap = 2
    let hints = state.hints(context)
    var room = layout.size.columns - 2 + gap
    var chosen: Set<Int> = []
    for index in hints.indices.sorted(by: { (hints[$0].rank, $0) < (hints[$1].rank, $1) }) {
      let width = DisplayWidth.of(hints[index].keys) + 1 + DisplayWidth.of(hints[index].words) + gap
      guard width <= room else { continue }
      chosen.insert(index)
      room -= width
    }
    var column = 1
    for index in chosen.sorted() {
      column += canvas.put(hints[index].keys, at: Position(column: column, row: layout.status.row), style: theme.accent)
      column += 1
      column += canvas.put(hints[index].words, at: Position(column: column, row: layout.status.row), style: theme.dim)
      column += gap
    }
  }
}
