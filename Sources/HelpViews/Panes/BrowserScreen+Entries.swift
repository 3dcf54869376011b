import HelpContent
import HelpViewModel
import TerminalModel

extension BrowserScreen {
  /// Draws the questions, guides, facts and notes of the service, with a tab for each.
  func entries(on canvas: inout Canvas) {
    guard let area = layout.area(of: .entries) else { return }
    let focused = state.navigation.focus == .entries
    let list = state.navigation.list(of: .entries)
    let rows = list.map { state.rows(of: $0, context) } ?? []
    let index = list.map { state.selectedIndex(of: $0, rows) } ?? 0
    let right = position(index, of: rows.count, in: list, focused: focused)
    let filter = filterLabel(of: list)
    outline(
      area, title: tabs(room: titleRoom(in: area, right: right) - filter.width, focused: focused) + filter,
      right: right, focused: focused, on: &canvas)
    guard let list, !rows.isEmpty else {
      emptyList(.content(.emptySection(state.navigation.tab)), in: area, on: &canvas)
      return
    }
    self.rows(of: list, in: area, focused: focused, on: &canvas) { reference, isChosen, row in
      guard let entry = context.library.entry(reference) else { return }
      draw(entry, chosen: isChosen, focused: focused, on: &row)
    }
  }

  private func draw(_ entry: Entry, chosen: Bool, focused: Bool, on row: inout Canvas) {
    let style = rowStyle(chosen: chosen, focused: focused)
    let title = context.title(of: entry, state.languages, state.interfaceLanguage)
    let (whole, detailStyle) = self.detail(of: entry)
    let detail = whole.truncated(toWidth: row.size.columns * 2 / 5)
    let detailWidth = DisplayWidth.of(detail)
    let showsDetail = !detail.isEmpty && row.size.columns >= detailWidth + 12
    row.put(
      title.truncated(toWidth: showsDetail ? row.size.columns - detailWidth - 1 : row.size.columns),
      at: Position(column: 0, row: 0), style: style)
    if showsDetail {
      row.put(detail, at: Position(column: row.size.columns - detailWidth, row: 0), style: detailStyle)
    }
  }

  /// The text at the right of a row: a guide's platform, a fact's value, or a symbol for a note's level or a dispute.
  private func detail(of entry: Entry) -> (String, Style) {
    switch entry {
    case .guide(let guide): (guide.platform.map { localized(.content(.platform($0))) } ?? "", theme.dim)
    case .fact(let fact): (state.languages.choose(fact.value).oneLine, theme.strong)
    case .note(let note): (note.level == .info ? "" : "!", theme.caution)
    default: (entry.review.status == .disputed ? badge(of: entry.review).symbol : "", theme.caution)
    }
  }

  /// The names of the tabs with the open one marked: in full if they fit, else short, else closer together, else only
  /// the open one.
  private func tabs(room: Int, focused: Bool) -> [Label] {
    let open = focused ? theme.strongAccent.underlined : theme.strong.underlined
    let spellings: [((ServiceSection) -> ContentMessage, separator: String)] = [
      (ContentMessage.section, " · "), (ContentMessage.shortSection, " · "), (ContentMessage.shortSection, "·"),
    ]
    for (name, separator) in spellings {
      let labels = ServiceSection.tabs.map {
        Label(localized(.content(name($0))), $0 == state.navigation.tab ? open : theme.dim)
      }
      let title =
        [Label("3 ", theme.border(focused: focused))]
        + labels.map { [$0] }.joined(separator: [Label(separator, theme.dim)])
      if title.reduce(0, { $0 + $1.width }) <= room { return title }
    }
    return paneTitle(.entries, localized(.content(.section(state.navigation.tab))), focused: focused)
  }
}

extension Style {
  var underlined: Style {
    Style(foreground: foreground, background: background, attributes: attributes.union(.underline))
  }
}
