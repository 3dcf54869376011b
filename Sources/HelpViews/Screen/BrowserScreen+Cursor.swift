import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// The position of the selected row, of the current step, or else of the start of the text in focus, where screen
  /// readers read and magnifiers look.
  var selectionPosition: Position? {
    let focus = state.navigation.focus
    guard let area = layout.area(of: focus) else { return nil }
    let content = area.content
    return Position(column: content.column, row: min(content.row + rowInFocus(content.rows), layout.size.rows - 1))
  }

  /// Row of the selection below the first line of the focused pane.
  private func rowInFocus(_ visible: Int) -> Int {
    guard let list = state.navigation.list(of: state.navigation.focus) else { return stepRow(visible) }
    let rows = state.rows(of: list, context)
    return rows.line(ofRow: state.selectedIndex(of: list, rows)) - state.offset(of: list, rows, visible: visible)
  }

  private func stepRow(_ visible: Int) -> Int {
    guard let currentEntry = state.currentEntry(context) else { return 0 }
    let lines = state.lines(in: state.pageInFocus, context)
    let top = state.top(of: lines, in: state.pageInFocus, context)
    if state.isCalm { return max(0, min(visible - 1, state.readingLine(in: lines, of: currentEntry) - top)) }
    let step = state.navigation.steps[currentEntry] ?? 0
    let row = lines.firstIndex { $0.step == step }.map { $0 - top } ?? 0
    return (0..<max(1, visible)).contains(row) ? row : 0
  }
}
