import HelpSearch
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the typed text, with the scopes above it and completions after it; returns the caret's position.
  func field(_ session: SearchSession, in area: Layout.Area, on canvas: inout Canvas) -> Position {
    let problems = session.results.invalidFilters.map {
      Label(" · " + localized(.search(.invalidFilter($0))), theme.warning)
    }
    let right = count(session)
    let name = Label(localized(.search(.title)), theme.strongAccent)
    let room = titleRoom(in: area, right: right) - ([name] + problems).reduce(0) { $0 + $1.width }
    outline(area, title: [name] + scopes(session, room: room) + problems, right: right, focused: true, on: &canvas)
    let content = Rect(
      column: area.content.column + 1, row: area.content.row, columns: area.content.columns - 2, rows: 1)
    let caret = text(of: session.field, in: content, on: &canvas)
    if session.field.caret == session.field.text.count {
      completion(session, in: content, from: caret.column, on: &canvas)
    }
    return caret
  }

  /// All scopes with the current one marked, or only that one if there is little room.
  private func scopes(_ session: SearchSession, room: Int) -> [Label] {
    guard session.scopes.count > 1 else { return [] }
    let all = session.scopes.flatMap { scope in
      [
        Label(scope == session.scopes.first ? "  " : " · ", theme.dim),
        Label(localized(.search(.scope(scope))), scope == session.scope ? theme.strongAccent.underlined : theme.dim),
      ]
    }
    if all.reduce(0, { $0 + $1.width }) <= room { return all }
    return [Label(" · ", theme.dim), Label(localized(.search(.scope(session.scope))), theme.strongAccent.underlined)]
  }

  private func count(_ session: SearchSession) -> String {
    if session.isBlank { return "" }
    guard session.scope != .page else { return localized(.search(.results(state.searchRows(context).count))) }
    let results = session.results
    let count = localized(
      results.isTotalExact ? .search(.results(results.total)) : .search(.resultsAtLeast(results.total)))
    return results.coverage < 1
      ? localized(.search(.indexing(percent: Int(results.coverage * 100)))) + " · " + count : count
  }

  /// Draws the text that Tab would insert, and the other candidates.
  private func completion(_ session: SearchSession, in area: Rect, from column: Int, on canvas: inout Canvas) {
    var labels: [Label] = []
    if let completing = session.completing {
      labels = completing.candidates.enumerated().map { index, candidate in
        Label("  " + candidate.value, index == completing.index ? theme.strongAccent : theme.dim)
      }
    } else if let completion = state.completion(context), let first = completion.candidates.first?.text {
      let rest = first.hasPrefix(completion.typed) ? first.dropFirst(completion.typed.count) : "  \(first)"
      labels = [Label(String(rest), theme.dim)]
      labels += completion.candidates.dropFirst().map { Label("  " + $0.value, theme.dim) }
    }
    var column = column
    for label in labels {
      let room = area.right - column
      // A truncated candidate would be useless.
      guard room > 0, label.width <= room || column == area.column else {
        if room > 1 {
          canvas.put(" …".truncated(toWidth: room), at: Position(column: column, row: area.row), style: theme.dim)
        }
        return
      }
      column += canvas.put(
        label.text.truncated(toWidth: room), at: Position(column: column, row: area.row), style: label.style)
    }
  }
}
