package import HelpContent

extension BrowserState {
  /// `"` and `'`: waits for the letter or digit that names an entry, or that an entry was named with.
  mutating func startPlace(_ use: PlaceUse, _ context: BrowserContext) -> [Effect] {
    if use == .going, namedPlaces(context).isEmpty { return notify(.message(.notice(.noPlaces))) }
    guard use == .going || currentEntry(context) != nil else { return [] }
    overlays.append(.place(use))
    return []
  }

  /// The named entries that exist, by name.
  package func namedPlaces(_ context: BrowserContext) -> [(name: Character, entry: Reference)] {
    savedState.places.filter { context.library.contains($0.value) }.sorted { $0.key < $1.key }
      .map { (name: $0.key, entry: $0.value) }
  }

  mutating func usePlace(_ name: Character, _ context: BrowserContext) -> [Effect] {
    guard case .place(let use)? = overlays.popLast() else { return [] }
    switch use {
    case .naming:
      guard let entry = currentEntry(context) else { return [] }
      return remember(.named(name, entry)) + notify(.message(.notice(.placeNamed(name))))
    case .going:
      guard let entry = savedState.places[name], context.library.contains(entry) else {
        return notify(.message(.notice(.noPlace(name))))
      }
      return follow(.entry(entry), context)
    }
  }
}
