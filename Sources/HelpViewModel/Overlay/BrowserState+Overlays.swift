import HelpContent
import TerminalModel

extension BrowserState {
  /// The open search, even if other layers are above it.
  package internal(set) var search: SearchSession? {
    get { topmost { $0.search } }
    set { replace({ $0.search != nil }, with: newValue.map(Overlay.search)) }
  }

  package internal(set) var palette: Palette? {
    get { topmost { $0.palette } }
    set { replace({ $0.palette != nil }, with: newValue.map(Overlay.palette)) }
  }

  package internal(set) var textOverlay: TextOverlay? {
    get { topmost { $0.textOverlay } }
    set { replace({ $0.textOverlay != nil }, with: newValue.map(Overlay.text)) }
  }

  private func topmost<Layer>(_ layer: (Overlay) -> Layer?) -> Layer? {
    for overlay in overlays.reversed() {
      if let found = layer(overlay) { return found }
    }
    return nil
  }

  /// Replaces a layer in place, adds it on top if there is none of its kind, or removes it.
  private mutating func replace(_ isOfItsKind: (Overlay) -> Bool, with changed: Overlay?) {
    let index = overlays.lastIndex(where: isOfItsKind)
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
    case .problemFilter?: keepProblemFilter(ProblemList())
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
