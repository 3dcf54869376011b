import HelpContent
import TerminalModel

extension BrowserState {
  /// The open search, whatever lies over it.
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

  /// Changes a layer where it lies, opens it on top of all others, or takes it away.
  private mutating func replace<Layer>(_ layer: KeyPath<Overlay, Layer?>, with changed: Overlay?) {
    let index = overlays.lastIndex { $0[keyPath: layer] != nil }
    switch (index, changed) {
    case (let index?, let changed?): overlays[index] = changed
    case (let index?, nil): overlays.remove(at: index)
    case (nil, let changed?): overlays.append(changed)
    case (nil, nil): break
    }
  }

  /// True while the numbers of what can be followed are shown.
  package var isFollowing: Bool { if case .following? = overlays.last { true } else { false } }

  /// Escape and Ctrl-C: closes the top layer, and from a search goes back to where it was opened.
  mutating func closeTopOverlay() {
    if case .search? = overlays.last {
      back()
    } else {
      _ = overlays.popLast()
    }
  }

  /// Closes the top layer, which had the command, and has nothing else done.
  mutating func closed() -> [Effect] {
    closeTopOverlay()
    return []
  }

  /// Ctrl-C: gives up an unfinished key sequence, else the top layer, else the program.
  mutating func interrupt(_ pendingKeys: [Key]) -> [Effect] {
    notice = nil
    guard pendingKeys.isEmpty else { return [] }
    guard !overlays.isEmpty else { return [.quitInterrupted] }
    closeTopOverlay()
    return []
  }

  /// True while mouse events come to the program; over a sheet the terminal keeps the mouse, for selecting text.
  var capturesMouse: Bool { usesMouse && textOverlay == nil }
}
