import HelpContent

/// The entries read, oldest first, and the current position among them.
struct ReadingHistory: Equatable, Sendable {
  private static let limit = 200
  private var places: [Reference] = []
  private var index = -1

  /// Adds an entry after the current position and drops those that came after it.
  mutating func arrive(at place: Reference) {
    guard places[safe: index] != place else { return }
    places = Array((places.prefix(index + 1) + [place]).suffix(Self.limit))
    index = places.count - 1
  }

  /// Nil at either end, and then the position stays.
  mutating func step(by distance: Int) -> Reference? {
    guard let place = places[safe: index + distance] else { return nil }
    index += distance
    return place
  }

  /// Removes entries that no longer exist.
  mutating func keep(where isThere: (Reference) -> Bool) {
    index -= places.prefix(index + 1).count { !isThere($0) }
    places = places.filter(isThere)
    index = max(index, places.isEmpty ? -1 : 0)
  }

  func hasStep(by distance: Int) -> Bool { places.indices.contains(index + distance) }
}

extension BrowserState {
  mutating func moveThroughHistory(by distance: Int, _ context: BrowserContext) -> [Effect] {
    // An entry selected in a list is not in the history; the last one read is one step behind it.
    let isReading = navigation.focus == .reader
    guard let place = history.step(by: isReading || distance > 0 ? distance : 0) else {
      return notify(.message(distance < 0 ? .notice(.noEarlierEntry) : .notice(.noLaterEntry)))
    }
    show(place, context)
    enterReader()
    return []
  }
}
