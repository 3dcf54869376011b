import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the notice, or else the prompt to follow, or the continuations of a key sequence, or hints.
  func statusLine(on canvas: inout Canvas) {
    let row = layout.status.row
    if let notice = state.notice {
      put(notice.localized(in: state.interfaceLanguage), row: row, style: theme.strong, on: &canvas)
    } else if case .following(let typed)? = state.overlays.last {
      put(
        localized(.notice(.pressNumber)) + (typed.isEmpty ? "" : "  \(typed)"), row: row, style: theme.strongAccent,
        on: &canvas)
    } else if !state.pendingKeys.isEmpty {
      put(continuations, row: row, style: .plain, on: &canvas)
    } else if case .text(let textOverlay)? = state.overlays.last, textOverlay.kind == .plainText {
      put(localized(.composing(.pressAnyKey)), row: row, style: theme.dim, on: &canvas)
    } else {
      hints(on: &canvas)
    }
  }

  private func put(_ text: String, row: Int, style: Style, on canvas: inout Canvas) {
    canvas.put(
      text.truncated(toWidth: max(0, layout.size.columns - 2)), at: Position(column: 1, row: row), style: style)
  }

  private var continuations: String {
    context.keymap.bindings.filter { $0.keys.starts(with: state.pendingKeys) }.map {
      "\($0.keys.name)  \(localized(.key(.hint($0.command))))"
    }.joined(separator: "   ")
  }

  private func hints(on canvas: inout Canvas) {
    let row = layout.status.row
    let hints = state.placedHints(context)
    shellCommand(after: hints.last?.columns.upperBound ?? 0, on: &canvas)
    for placed in hints {
      let start = placed.columns.lowerBound
      let keys = canvas.put(placed.hint.keys, at: Position(column: start, row: row), style: theme.accent)
      canvas.put(placed.hint.words, at: Position(column: start + keys + 1, row: row), style: theme.dim)
    }
  }

  /// The shell command of the chosen line of the palette, which may be too narrow to show it in full.
  private func shellCommand(after column: Int, on canvas: inout Canvas) {
    guard state.palette?.scope == .everything, let shell = state.chosenPaletteLine(context)?.shellCommand,
      !shell.isEmpty
    else { return }
    let room = layout.size.columns - column - 4
    guard room > 8 else { return }
    canvas.put("$ \(shell)".truncated(toWidth: room), at: Position(column: column + 3, row: layout.status.row))
  }
}
