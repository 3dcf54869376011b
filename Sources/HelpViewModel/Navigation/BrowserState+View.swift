package import HelpContent
import TerminalModel

// What is remembered is where a person wanted to be; what a window of this size can show of it is worked out here, so that a
// window that shrinks and grows again shows what it showed before.
extension BrowserState {
  /// The first row of a list that is on the screen; the selected one is always among those that follow.
  package func offset(of list: Navigation.List, _ rows: [Reference], visible: Int) -> Int {
    Self.offset(
      navigation.offsets[list] ?? 0, showing: selectedIndex(of: list, rows), visible: visible, count: rows.count)
  }

  /// The first line of the reader's page that is on the screen.
  package func readerTop(_ lines: [PageLine], _ context: BrowserContext) -> Int {
    guard let currentEntry = currentEntry(context), let area = layout.area(of: .reader) else { return 0 }
    return max(0, min(navigation.scroll[currentEntry] ?? 0, lines.count - area.content.rows))
  }

  /// The offset nearest to `offset` at which row `index` is in view and the page is as full as it can be.
  static func offset(_ offset: Int, showing index: Int, visible: Int, count: Int) -> Int {
    guard visible > 0 else { return 0 }
    return max(0, min(max(index - visible + 1, min(index, offset)), count - visible))
  }
}
