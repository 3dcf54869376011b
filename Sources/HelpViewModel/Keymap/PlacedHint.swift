import TerminalModel

/// A hint and its columns in the bottom line.
package struct PlacedHint: Equatable, Sendable {
  package let hint: Hint
  package let columns: Range<Int>
}

extension BrowserState {
  /// True unless a notice, an unfinished key sequence, the numbers to follow or a filter take the bottom line.
  package var isShowingHints: Bool {
    switch overlays.last {
    case .following, .filter, .problemFilter, .place: false
    default: notice == nil && pendingKeys.isEmpty
    }
  }

  /// The hints that fit, chosen by rank and kept in display order.
  package func placedHints(_ context: BrowserContext) -> [PlacedHint] {
    context.placed(hintRequests(context), columns: size.columns, in: interfaceLanguage)
  }
}

extension BrowserContext {
  /// Those of the hints that fit into `columns`.
  package func placed(_ requests: [HintRequest], columns: Int, in language: InterfaceLanguage) -> [PlacedHint] {
    let gap = 2
    let hints = requests.compactMap { hint($0, in: language) }
    var room = columns - 2 + gap
    var chosen: [Int] = []
    for index in hints.indices.sorted(by: { (hints[$0].rank, $0) < (hints[$1].rank, $1) }) {
      let width = hints[index].width + gap
      guard width <= room else { continue }
      chosen.append(index)
      room -= width
    }
    var column = 1
    return chosen.sorted().map { index in
      defer { column += hints[index].width + gap }
      return PlacedHint(hint: hints[index], columns: column..<column + hints[index].width)
    }
  }
}

extension Hint {
  fileprivate var width: Int { DisplayWidth.of(keys) + 1 + DisplayWidth.of(words) }
}
