import HelpContent
import HelpViewModel
import TerminalModel

/// The questions, guides, facts and notes of the service, with a tab for each.
struct EntriesPane: ScreenPane {
  let list: ListPane
  let tab: ServiceSection
  let appearance: Appearance
  let context: BrowserContext

  var frame: Rect { list.area.whole }

  func draw(on canvas: inout Canvas) {
    let area = list.area
    let filter = filterLabel(of: list)
    outline(
      area, title: tabs(room: titleRoom(in: area, right: list.position) - filter.width) + filter, right: list.position,
      focused: list.isFocused, on: &canvas)
    guard !list.rows.isEmpty else {
      emptyList(.content(.emptySection(tab)), in: area, on: &canvas)
      return
    }
    draw(list, on: &canvas) { index, isChosen, row in
      guard let entry = context.library.entry(list.rows[index]) else { return }
      draw(entry, list.news.mark(of: list.rows[index]), chosen: isChosen, on: &row)
    }
  }

  private func draw(_ entry: Entry, _ mark: ContentNews.Kind?, chosen: Bool, on row: inout Canvas) {
    let title = title(of: entry)
    var (whole, detailStyle) = self.detail(of: entry)
    if let mark, entry.status != .retired {
      let word = mark.localized(in: appearance.interfaceLanguage)
      if !whole.isEmpty {
        whole = marked(whole, mark)
      } else if appearance.isCalm || DisplayWidth.of(title) + DisplayWidth.of(word) < row.size.columns {
        // Elsewhere the sign is enough.
        (whole, detailStyle) = (word, theme.accent)
      }
    }
    let detail = whole.truncated(toWidth: row.size.columns * 2 / 5)
    let detailWidth = DisplayWidth.of(detail)
    let showsDetail = !detail.isEmpty && row.size.columns >= detailWidth + 12
    row.put(
      title.truncated(toWidth: showsDetail ? row.size.columns - detailWidth - 1 : row.size.columns),
      at: Position(column: 0, row: 0), style: rowStyle(chosen: chosen))
    if showsDetail {
      row.put(detail, at: Position(column: row.size.columns - detailWidth, row: 0), style: detailStyle)
    }
  }

  /// The text at the right of a row: that an entry is retired, a guide's platform, a fact's value, or a symbol for a note's level or a dispute.
  private func detail(of entry: Entry) -> (String, Style) {
    if entry.status == .retired { return (localized(.review(.retired)), theme.caution) }
    return switch entry {
    case .guide(let guide): (guide.platform.map { localized(.content(.platform($0))) } ?? "", theme.dim)
    case .fact(let fact): (version(fact.value).oneLine, theme.strong)
    case .note(let note): (note.level == .info ? "" : "!", theme.caution)
    default: (entry.review.status == .disputed ? badge(of: entry).symbol : "", theme.caution)
    }
  }

  /// The names of the tabs with the open one marked: in full if they fit, else short, else closer together, else only
  /// the open one.
  private func tabs(room: Int) -> [Label] {
    let open = list.isFocused ? theme.strongAccent.underlined : theme.strong.underlined
    let spellings: [((ServiceSection) -> ContentMessage, separator: String)] = [
      (ContentMessage.section, " · "), (ContentMessage.shortSection, " · "), (ContentMessage.shortSection, "·"),
    ]
    for (name, separator) in spellings {
      var title = [Label("3 ", theme.borderText(focused: list.isFocused))]
      for section in ServiceSection.tabs {
        if title.count > 1 { title.append(Label(separator, theme.dim)) }
        title.append(Label(localized(.content(name(section))), section == tab ? open : theme.dim))
      }
      if title.reduce(0, { $0 + $1.width }) <= room { return title }
    }
    return paneTitle(.entries, localized(.content(.section(tab))), focused: list.isFocused)
  }
}

extension Style {
  var underlined: Style {
    Style(foreground: foreground, background: background, attributes: attributes.union(.underline))
  }
}
