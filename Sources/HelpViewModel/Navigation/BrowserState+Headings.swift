import HelpContent
import TerminalModel

extension BrowserState {
  /// `}` and `{`: scrolls to the next or previous heading.
  mutating func jump(byHeadings direction: Int, _ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let rows = areaInFocus?.content.rows else { return [] }
    enterReader()
    let lines = linesInFocus(context)
    let top = topInFocus(lines, context)
    let headings = lines.indices.filter { lines[$0].isHeading }
    // After the last heading that fits at the top, goes to the end.
    let last = max(0, lines.count - rows)
    let target = direction > 0 ? headings.first { $0 > top } : headings.last { $0 < top }
    navigation.scroll[currentEntry] = min(target ?? (direction > 0 ? last : 0), last)
    return []
  }
}
