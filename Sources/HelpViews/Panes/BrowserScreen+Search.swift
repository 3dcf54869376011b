import HelpContent
import HelpSearch
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the field, the hits and the preview of the chosen one; returns the caret's position.
  func search(_ session: SearchSession, on canvas: inout Canvas) -> Position? {
    let search = SearchLayout(layout, session.scope)
    var caret = field(session, in: search.field, on: &canvas)
    if session.scope == .page {
      let chosen = pageSearch(session, search, on: &canvas)
      return session.hasMovedToLine ? chosen ?? caret : caret
    }
    guard !session.results.hits.isEmpty else {
      let rest = Rect(
        column: 0, row: search.hits.frame.row, columns: layout.size.columns, rows: search.hits.frame.rows)
      let inside = search.hits.content
      let content = Rect(
        column: inside.column, row: inside.row, columns: layout.size.columns - 2 * inside.column, rows: inside.rows)
      let area = Layout.Area(frame: rest, content: content)
      outline(area, title: [], focused: false, on: &canvas)
      nothingFound(session, in: area, on: &canvas)
      return caret
    }
    let chosen = hits(session, search, on: &canvas)
    if session.isListFocused, let chosen { caret = chosen }
    if let preview = search.preview {
      let lines = state.pageLines(columns: preview.content.columns, rows: preview.content.rows, context)
      ReaderPane(
        lines, from: 0, of: state.currentEntry(context), in: preview, focused: false, state, appearance, context
      ).draw(on: &canvas)
    }
    return caret
  }

  /// The interpretation of the chosen hit, unless it is literal: `초성 ㅎㅂ = 환불`.
  func interpretation(_ session: SearchSession) -> [Label] {
    if session.isBlank {
      let withChanges = context.hasChanges(state.news, on: state.clock?.date)
      return [Label(localized(.search(.remembered(withChanges: withChanges))), theme.dim)]
    }
    guard let hit = session.results.hits[safe: state.isCalm ? 0 : session.chosenIndex ?? 0],
      hit.interpretation != .literal
    else {
      return []
    }
    let meant = hit.title.flatMap(\.firstMatch) ?? hit.snippet.flatMap(\.firstMatch)
    let words = [localized(.search(.interpretation(hit.interpretation))), session.field.text]
    return [Label((words + (meant.map { ["=", $0] } ?? [])).joined(separator: " "), theme.dim)]
  }

  private func nothingFound(_ session: SearchSession, in area: Layout.Area, on canvas: inout Canvas) {
    if let completion = state.completion(context) { return values(completion.candidates, in: area, on: &canvas) }
    let ideas = session.results.suggestions
    let messages: [Message] =
      session.isBlank
      ? [.search(session.scope == .service ? .typeToSearchService : .typeToSearch)]
      : session.results.coverage < 1
        ? [.search(.indexing(percent: Int(session.results.coverage * 100)))]
        : [.search(.noResults(session.field.text))]
          + (session.scope == .service ? otherScope(session) : [.search(.tryFewerWords)])
          + (ideas.words.isEmpty ? [] : [.search(.similarWords(ideas.words))])
    let nearest = session.results.nearest.compactMap { context.library.entry($0.reference) }
      .map { [Run("  " + title(of: $0), .strong)] }
    let contacts = ideas.contacts.compactMap(contact)
    let paragraphs =
      messages.map { [Run(localized($0), .dim)] }
      + (nearest.isEmpty ? [] : [[], [Run(localized(.search(.nearest)), .dim)]] + nearest)
      + (contacts.isEmpty || session.isBlank ? [] : [[], [Run(localized(.reader(.whereToAsk)), .dim)]] + contacts)
    let columns = max(1, area.content.columns - 4)
    let lines = paragraphs.flatMap { $0.isEmpty ? [[]] : $0.wrapped(columns: columns) }
    put(
      lines,
      in: Rect(column: area.content.column + 2, row: area.content.row, columns: columns, rows: area.content.rows),
      on: &canvas)
  }

  /// The values that an unfinished filter can have, with the number of their entries.
  private func values(_ candidates: [FilterCompletion.Candidate], in area: Layout.Area, on canvas: inout Canvas) {
    let texts = candidates.map { DisplayWidth.of($0.text) }.max() ?? 0
    let counts = candidates.map { $0.count.map(String.init) ?? "" }
    let digits = counts.map(\.count).max() ?? 0
    let rows = area.content.rows
    for (row, (candidate, count)) in zip(candidates, counts).prefix(rows).enumerated() {
      let isCut = row == rows - 1 && candidates.count > rows
      let padding = texts - DisplayWidth.of(candidate.text) + digits - count.count + 2
      let runs =
        isCut
        ? [Run("…", .dim)] : [Run(candidate.text, .body), Run(String(repeating: " ", count: padding) + count, .dim)]
      draw(
        PageLine(runs: runs), at: Position(column: area.content.column + 2, row: area.content.row + row),
        columns: max(1, area.content.columns - 4), on: &canvas)
    }
  }

  /// A channel to ask for help: `☎ 1372 소비자상담센터  1372`.
  private func contact(_ reference: Reference) -> [Run]? {
    guard let entry = context.library.entry(reference), case .contact(let contact) = entry else { return nil }
    let title = title(of: entry)
    return [
      Run("  " + localized(.content(.shortContactKind(contact.kind))) + "  " + title + "  ", .dim),
      Run(contact.shownValue(in: state.interfaceLanguage) ?? "", .strong),
    ]
  }

  /// Draws a text with its matches marked, truncated to `columns`.
  func put(
    _ text: HighlightedText, at position: Position, columns: Int, style: Style, on canvas: inout Canvas
  ) {
    canvas.draw(in: Rect(column: position.column, row: position.row, columns: columns, rows: 1)) { row in
      let scalars = Array(text.text.unicodeScalars)
      let fitted = text.text.truncated(toWidth: columns)
      let kept = fitted == text.text ? scalars.count : fitted.unicodeScalars.count - 1
      var column = 0
      var start = 0
      let ends = text.matches.flatMap { [$0.lowerBound, $0.upperBound] } + [scalars.count]
      for (number, end) in ends.enumerated() {
        let end = min(end, kept)
        guard end > start else { continue }
        let piece = String(String.UnicodeScalarView(scalars[start..<end]))
        column += row.put(piece, at: Position(column: column, row: 0), style: number % 2 == 1 ? theme.match : style)
        start = end
      }
      if kept < scalars.count { row.put("…", at: Position(column: column, row: 0), style: style) }
    }
  }
}
