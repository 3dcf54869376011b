import HelpContent
import HelpSearch
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the headings and steps of a page, or its matching lines, with the page beside them; returns the
  /// position of the chosen one.
  func pageSearch(_ session: SearchSession, _ layout: SearchLayout, on canvas: inout Canvas) -> Position? {
    let lines = state.searchedLines(context)
    let places = state.places(in: lines)
    let chosen = state.chosenIndex(in: places)
    let position = list(places, chosen, session, layout, on: &canvas)
    guard let preview = layout.preview else { return position }
    let rows = preview.content.rows
    let line = places[safe: chosen]?.index
    let top = max(0, min((line ?? 0) - rows / 3, lines.count - rows))
    ReaderPane(lines, from: top, of: session.origin, in: preview, focused: false, state, appearance, context)
      .draw(on: &canvas)
    if let line {
      canvas.put(
        "▸", at: Position(column: preview.content.column - 1, row: preview.content.row + line - top),
        style: theme.strongAccent)
    }
    return position
  }

  private func list(
    _ places: [PagePlace], _ chosen: Int, _ session: SearchSession, _ layout: SearchLayout, on canvas: inout Canvas
  ) -> Position? {
    let area = layout.hits
    outline(
      area, title: session.isBlank ? [Label(localized(.key(.hint(.outline))), theme.dim)] : [],
      right: places.isEmpty ? "" : state.isCalm ? "\(places.count)" : "\(chosen + 1)/\(places.count)", focused: false,
      on: &canvas)
    guard !places.isEmpty else {
      nothing(session, in: area, on: &canvas)
      return nil
    }
    let first = state.firstSearchRow(context)
    let shown = places.dropFirst(first).prefix(layout.hitsPerPage)
    for (row, place) in shown.enumerated() {
      let frame = Rect(
        column: area.content.column, row: area.content.row + row, columns: area.content.columns, rows: 1)
      let isChosen = place == places[chosen]
      canvas.draw(in: frame) { row in
        if isChosen { row.put("▸", at: Position(column: 0, row: 0), style: theme.strongAccent) }
        let indent = place.isHeading ? 2 : 4
        let style = isChosen && !state.isCalm || place.isHeading ? theme.strong : .plain
        put(
          place.line.highlighted, at: Position(column: indent, row: 0), columns: max(1, frame.columns - indent - 1),
          style: style, on: &row)
        if isChosen { bar(on: &row) }
      }
    }
    return shown.indices.contains(chosen)
      ? Position(column: area.content.column, row: area.content.row + chosen - first) : nil
  }

  private func nothing(_ session: SearchSession, in area: Layout.Area, on canvas: inout Canvas) {
    let sentences: [Message] =
      session.isBlank ? [.search(.nothingToJumpTo)] : [.search(.noResults(session.field.text))] + otherScope(session)
    sentencesBelow(sentences, in: area, on: &canvas)
  }

  /// A hint at the other scopes; empty if everything was searched.
  func otherScope(_ session: SearchSession) -> [Message] {
    guard session.scope != .everything, let key = context.keymap.keys(for: .nextPane).first else { return [] }
    return [.search(.tryOtherScope(key: key.name))]
  }

  private func sentencesBelow(_ messages: [Message], in area: Layout.Area, on canvas: inout Canvas) {
    let columns = max(1, area.content.columns - 4)
    let lines = messages.flatMap { [Run(localized($0), .dim)].wrapped(columns: columns) }
    put(
      lines,
      in: Rect(column: area.content.column + 2, row: area.content.row, columns: columns, rows: area.content.rows),
      on: &canvas)
  }
}

extension PageLine {
  /// The text of the line with its matches.
  fileprivate var highlighted: HighlightedText {
    var text = ""
    var matches: [Range<Int>] = []
    for run in runs {
      let start = text.unicodeScalars.count
      text += run.text
      if run.mark == .match { matches.append(start..<text.unicodeScalars.count) }
    }
    if isSoftWrapped, !text.hasSuffix("…") { text += "…" }
    let blank = text.unicodeScalars.prefix { $0 == " " }.count
    return HighlightedText(
      String(text.unicodeScalars.dropFirst(blank)), language: .english,
      matches: matches.map { max(0, $0.lowerBound - blank)..<max(0, $0.upperBound - blank) })
  }
}
