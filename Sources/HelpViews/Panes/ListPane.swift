import HelpContent
import HelpViewModel
import TerminalModel

/// The rows of a list with its selection and the part in view.
struct ListPane: Equatable {
  let area: Layout.Area
  let isFocused: Bool
  /// False while the keys are for a list above the panes.
  let showsBar: Bool
  private let isCalm: Bool
  let rows: ListRows
  let chosen: Int
  /// The first visible line.
  let offset: Int
  let favourites: [Reference]
  let news: ContentNews
  /// Entries to be copied or replied with together.
  let picked: [Reference]
  /// The text by which the list is narrowed; nil if it is whole.
  let filter: String?
  /// The rows without the filter.
  private let total: Int

  /// Nil if the pane is not on the screen.
  init?(_ pane: Pane, _ state: BrowserState, _ layout: Layout, _ context: BrowserContext) {
    guard let area = layout.area(of: pane) else { return nil }
    self.area = area
    isFocused = state.navigation.focus == pane
    isCalm = state.isCalm
    showsBar = isFocused && state.palette == nil && !isCalm
    let list = state.navigation.list(of: pane)
    rows = list.map { state.rows(of: $0, context) } ?? .none
    chosen = list.map { [rows] in state.selectedIndex(of: $0, rows) } ?? 0
    offset = list.map { [rows] in state.offset(of: $0, rows, visible: area.content.rows) } ?? 0
    favourites = state.savedState.favourites
    news = state.news
    picked = state.customerCase.picked
    let filter = list.flatMap { state.filters[$0] }
    self.filter = filter?.field.text
    total = filter?.total ?? rows.count
  }

  /// `2/6` if the list has the focus, else the count; in a calm screen only the count of the focused one. Of a narrowed list the number of its rows and of all.
  var position: String {
    if filter != nil { return "\(rows.count)/\(total)" }
    if isCalm, !isFocused { return "" }
    return rows.isEmpty ? "0" : isFocused && !isCalm ? "\(chosen + 1)/\(rows.count)" : "\(rows.count)"
  }

  /// The visible lines; a collapsed list has only that of its selected row.
  var visible: Range<Int> { offset..<max(offset, min(rows.lineCount, offset + area.content.rows)) }
}

extension Layout.Area {
  /// The border or title with the content.
  var whole: Rect {
    let top = min(frame.row, content.row)
    return Rect(column: frame.column, row: top, columns: frame.columns, rows: max(frame.bottom, content.bottom) - top)
  }
}
