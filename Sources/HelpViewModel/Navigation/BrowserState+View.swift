import HelpContent
import TerminalModel

// The state holds the requested positions. What a window of this size can show is derived here, so that a window that
// shrinks and grows again shows the same as before.
extension BrowserState {
  /// The first visible row of a list; the selected one is always in view.
  package func offset(of list: Navigation.List, _ rows: ListRows, visible: Int) -> Int {
    Self.offset(
      navigation.offsets[list] ?? 0, showing: selectedIndex(of: list, rows), visible: visible, count: rows.count)
  }

  /// The first visible line of the reader's page.
  package func readerTop(_ lines: [PageLine], _ context: BrowserContext) -> Int {
    guard let currentEntry = currentEntry(context), let area = layout.area(of: .reader) else { return 0 }
    return max(0, min(navigation.scroll[currentEntry] ?? 0, lines.count - area.content.rows))
  }

  /// The offset nearest to `offset` that keeps row `index` in view and leaves no rows unused.
  static func offset(_ offset: Int, showing index: Int, visible: Int, count: Int) -> Int {
    guard visible > 0 else { return 0 }
    return max(0, min(max(index - visible + 1, min(index, offset)), count - visible))
  }
}
