import HelpContent
import TerminalModel

extension BrowserState {
  /// The open search, even if other layers are above it.
  package internal(set) var search: SearchSession? {
    get { topmost(\.search) }
    set { replace(\.search, with: newValue.map(Overlay.search)) }
  }

  package internal(set) var palette: Palette? {
    get { topmost(\.palette) }
    set { replace(\.palette, with: newValue.map(Overlay.palette)) }
  }

  package internal(set) var textOverlay: TextOverlay? {
    get { topmost(\.textOverlay) }
    set { replace(\.textOverlay, with: newValue.map(Overlay.text)) }
  }

  private func topmost<Layer>(_ layer: KeyPath<Overlay, Layer?>) -> Layer? {
    overlays.last { $0[keyPath: layer] != nil }?[keyPath: layer]
  }

  /// Replaces a layer in place, adds it on top if there is none of its kind, or removes it.
  private mutating func replace<Layer>(_ layer: KeyPath<Overlay, Layer?>, with changed: Overlay?) {
    let index = overlays.lastIndex { $0[keyPath: layer] != nil }
    switch (index, changed) {
    case (let index?, let changed?): overlays[index] = changed
    case (let index?, nil): overlays.remove(at: index)
    case (nil, let changed?): overlays.append(changed)
    case (nil, nil): break
    }
  }

  /// True while the numbers to follow are shown.
  package var isFollowing: Bool { if case .following? = overlays.last { true } else { false } }

  /// Escape and Ctrl-C: closes the top layer, and from a search goes back to where it was opened.
  mutating func closeTopOverlay() {
    switch overlays.last {
    case .search?: back()
    case .filter(let filter)?:
      clearFilter(of: filter.list)
      _ = overlays.popLast()
    default: _ = overlays.popLast()
    }
  }

  /// Closes the top layer as the whole effect of a command.
  mutating func closed() -> [Effect] {
    closeTopOverlay()
    return []
  }

  /// Ctrl-C: discards an unfinished key sequence, or else closes the top layer, or else ends the program.
  mutating func interrupt(_ pendingKeys: [Key]) -> [Effect] {
    notice = nil
    guard pendingKeys.isEmpty else { return [] }
    guard !overlays.isEmpty else { return [.quitInterrupted] }
    closeTopOverlay()
    return []
  }

  /// True if the program gets mouse events. While a text is open, the terminal keeps the mouse for selecting.
  var capturesMouse: Bool { usesMouse && textOverlay == nil }
}
