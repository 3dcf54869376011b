package import HelpContent
import TerminalModel

extension BrowserState {
  /// `W`: changes between the usual screen and the one of those who hear or feel it.
  mutating func toggleCalm() -> [Effect] {
    isCalm.toggle()
    return notify(.message(.notice(isCalm ? .calmOn : .calmOff)))
  }

  /// Moves the reading line, past blank lines, and scrolls no further than to bring it into view. Its step is the current
  /// one.
  mutating func moveReadingLine(_ motion: Motion, of entry: Reference, _ context: BrowserContext) {
    let lines = linesInFocus(context)
    let rows = max(1, areaInFocus?.content.rows ?? 1)
    let top = topInFocus(lines, context)
    let start = readingLine(in: lines, of: entry)
    var target = motion.target(from: start, page: rows, count: max(1, lines.count))
    if case .rows(let step) = motion {
      while let line = lines[safe: target], line.isBlank, lines.indices.contains(target + step) { target += step }
      if lines[safe: target]?.isBlank == true { target = start }
    }
    navigation.readingLines[entry] = target
    if let step = lines[safe: target]?.step { navigation.steps[entry] = step }
    navigation.scroll[entry] = max(min(top, target), target - rows + 1)
  }

  /// The line that is read, in a calm screen.
  package func readingLine(in lines: [PageLine], of entry: Reference) -> Int {
    max(0, min(lines.count - 1, navigation.readingLines[entry] ?? 0))
  }
}
