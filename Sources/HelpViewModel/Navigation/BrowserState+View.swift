import HelpContent
import TerminalModel

// The state holds the requested positions. What a window of this size can show is derived here, so that a window that
// shrinks and grows again shows the same as before.
extension BrowserState {
  /// The first visible line of a list; the selected row is always in view.
  package func offset(of list: Navigation.List, _ rows: ListRows, visible: Int) -> Int {
    Self.offset(
      navigation.offsets[list] ?? 0, showing: rows.lines(ofRow: selectedIndex(of: list, rows)), visible: visible,
      count: rows.lineCount)
  }

  /// The first visible line of a page in a pane.
  package func top(of lines: [PageLine], in pane: Pane, _ context: BrowserContext) -> Int {
    guard let entry = pane == pageInFocus ? currentEntry(context) : entry(in: pane, context),
      let area = layout.area(of: pane)
    else { return 0 }
    return max(0, min(navigation.scroll[entry] ?? 0, lines.count - area.content.rows))
  }

  func topInFocus(_ lines: [PageLine], _ context: BrowserContext) -> Int { top(of: lines, in: pageInFocus, context) }

  /// Where the page of the current entry is shown; nil if it is not on the screen.
  var areaInFocus: Layout.Area? { layout.area(of: pageInFocus) }

  /// The offset nearest to `offset` that keeps row `index` in view and leaves no rows unused.
  static func offset(_ offset: Int, showing index: Int, visible: Int, count: Int) -> Int {
    Self.offset(offset, showing: index...index, visible: visible, count: count)
  }

  /// The same for several lines, of which the last matters most.
  private static func offset(_ offset: Int, showing lines: ClosedRange<Int>, visible: Int, count: Int) -> Int {
    guard visible > 0 else { return 0 }
    return max(0, min(max(lines.upperBound - visible + 1, min(lines.lowerBound, offset)), count - visible))
  }
}
