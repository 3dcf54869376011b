import HelpContent

/// The entries that were read, in their order, and where among them one is.
struct ReadingHistory: Equatable, Sendable {
  private static let limit = 200
  private var places: [Reference] = []
  private var index = -1

  /// Going somewhere new from the middle forgets what came after.
  mutating func arrive(at place: Reference) {
    guard places[safe: index] != place else { return }
    places = Array((places.prefix(index + 1) + [place]).suffix(Self.limit))
    index = places.count - 1
  }

  /// Nil at either end, where it does not move.
  mutating func step(by distance: Int) -> Reference? {
    guard let place = places[safe: index + distance] else { return nil }
    index += distance
    return place
  }

  /// Forgets what is not there any more.
  mutating func keep(where isThere: (Reference) -> Bool) {
    index -= places.prefix(index + 1).count { !isThere($0) }
    places = places.filter(isThere)
    index = max(index, places.isEmpty ? -1 : 0)
  }

  func hasStep(by distance: Int) -> Bool { places.indices.contains(index + distance) }
}

extension BrowserState {
  mutating func moveThroughHistory(by distance: Int, _ context: BrowserContext) -> [Effect] {
    // What is being looked at in a list is not yet a place; the last one read is one step behind it.
    let isReading = navigation.focus == .reader
    guard let place = history.step(by: isReading || distance > 0 ? distance : 0) else {
      return notify(.message(distance < 0 ? .notice(.noEarlierEntry) : .notice(.noLaterEntry)))
    }
    show(place, context)
    enterReader()
    return []
  }
}
