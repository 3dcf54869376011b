import HelpContent
import HelpViewModel
import TerminalModel

extension ScreenPart {
  /// Draws the visible rows of a list, each with its index.
  func draw(_ list: ListPane, on canvas: inout Canvas, draw: (Int, Bool, inout Canvas) -> Void) {
    let content = list.area.content
    for (position, line) in list.visible.enumerated() {
      let place = Rect(column: content.column, row: content.row + position, columns: content.columns, rows: 1)
      switch list.rows.content(ofLine: line) {
      case .heading(let section)?: canvas.draw(in: place) { heading(of: section, on: &$0) }
      case .row(let index)?: row(index, of: list, in: place, on: &canvas, draw: draw)
      case nil: break
      }
    }
  }

  private func row(
    _ index: Int, of list: ListPane, in place: Rect, on canvas: inout Canvas, draw: (Int, Bool, inout Canvas) -> Void
  ) {
    let isChosen = index == list.chosen
    canvas.draw(in: place) { row in
      if isChosen, list.isFocused || !appearance.isCalm {
        row.put("▸", at: Position(column: 0, row: 0), style: list.isFocused ? theme.strongAccent : theme.dim)
      }
      putSign(
        of: list.rows[index], picked: list.picked, favourites: list.favourites, news: list.news, on: &row)
      row.draw(in: Rect(column: 2, row: 0, columns: max(0, place.columns - 3), rows: 1)) { inside in
        draw(index, isChosen, &inside)
      }
      if isChosen, list.showsBar { bar(on: &row) }
    }
  }

  /// Makes a whole row the bar of the selected one; not in a calm screen, where the row that is left would be spoken too.
  func bar(on row: inout Canvas) {
    guard !appearance.isCalm else { return }
    row.restyle(row.bounds) { theme.inBar($0) }
  }

  /// Draws the name of a section with the number of its entries and a line up to the end of the row.
  private func heading(of section: ListSection, on row: inout Canvas) {
    let count = " \(section.count)"
    let name: String =
      switch section.name {
      case .label(let label): label
      case .others: localized(.content(.otherEntries))
      }
    let room = max(0, row.size.columns - 3 - DisplayWidth.of(count))
    var column = 1 + row.put(name.truncated(toWidth: room), at: Position(column: 1, row: 0), style: theme.strongAccent)
    column += row.put(count + " ", at: Position(column: column, row: 0), style: theme.dim)
    row.fill(
      Rect(column: column, row: 0, columns: row.size.columns - 1 - column, rows: 1), style: theme.frame,
      character: BoxLines.light.horizontal)
  }

  /// Draws a symbol between the selection marker and the text of a row: of a picked entry, or else of news, or else of a
  /// favourite. In a calm screen a word says what is news.
  func putSign(
    of reference: Reference, picked: [Reference], favourites: [Reference], news: ContentNews, on row: inout Canvas
  ) {
    let place = Position(column: 1, row: 0)
    if picked.contains(reference) {
      row.put("+", at: place, style: theme.strongAccent)
    } else if !appearance.isCalm, let mark = news.mark(of: reference) {
      row.put(mark.symbol, at: place, style: theme.strongAccent)
    } else if favourites.contains(reference) {
      row.put("*", at: place, style: theme.accent)
    }
  }

  /// A name with the word for its mark, in a screen that is heard; elsewhere its sign says it.
  func marked(_ name: String, _ mark: ContentNews.Kind?) -> String {
    guard appearance.isCalm, let mark else { return name }
    return "\(name) · \(mark.localized(in: appearance.interfaceLanguage))"
  }

  /// The style of the text of a row.
  func rowStyle(chosen: Bool) -> Style { chosen && !appearance.isCalm ? theme.strong : .plain }

  /// Draws a message in place of an empty list.
  func emptyList(_ message: Message, in area: Layout.Area, on canvas: inout Canvas) {
    guard area.content.rows > 0 else { return }
    canvas.put(
      localized(message).truncated(toWidth: max(0, area.content.columns - 3)),
      at: Position(column: area.content.column + 2, row: area.content.row), style: theme.dim)
  }
}
