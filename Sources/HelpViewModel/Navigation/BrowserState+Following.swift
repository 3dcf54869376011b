import HelpContent
import TerminalModel

extension BrowserState {
  /// `f`: shows numbers on everything in the reader that can be followed.
  mutating func startFollowing(_ context: BrowserContext) -> [Effect] {
    guard let page = page(context), !page.targets.isEmpty else { return notify(.message(.notice(.nothingToFollow))) }
    enterReader()
    overlays.append(.following(digits: ""))
    showTargets(context)
    return []
  }

  /// Scrolls to the first numbers, with the line above them, unless some are in view already.
  private mutating func showTargets(_ context: BrowserContext) {
    guard let currentEntry = currentEntry(context), let rows = areaInFocus?.content.rows else { return }
    let lines = linesInFocus(context)
    let top = topInFocus(lines, context)
    let numbered = lines.indices.filter { lines[$0].isNumbered }
    guard let first = numbered.first, !numbered.contains(where: { (top..<top + rows).contains($0) }) else { return }
    navigation.scroll[currentEntry] = max(0, first - (rows > 3 ? 1 : 0))
  }

  /// Follows the typed number once no further digit could be part of it.
  mutating func follow(_ digit: Int, _ context: BrowserContext) -> [Effect] {
    guard case .following(let typed)? = overlays.last, let targets = page(context)?.targets else { return [] }
    let text = typed + String(digit)
    guard let number = Int(text), number > 0, number <= targets.count else {
      overlays[overlays.count - 1] = .following(digits: "")
      return notify(.message(.notice(.noNumberToFollow(Int(text) ?? digit, max: targets.count))))
    }
    if number * 10 <= targets.count {
      overlays[overlays.count - 1] = .following(digits: text)
      return []
    }
    closeTopOverlay()
    return follow(targets[number - 1], context)
  }

  mutating func follow(_ target: FollowTarget, _ context: BrowserContext) -> [Effect] {
    switch target {
    case .entry(let reference):
      backStack.append(Step(navigation: navigation, search: nil, reason: .followed))
      show(reference, context)
      navigation.focus = .reader
      return []
    case .link(let url):
      return open(link: url)
    }
  }
}
