import HelpViewModel
import TerminalModel

/// The widths of the palette's columns, which do not depend on the typed text. A column without room has none.
struct PaletteColumns {
  static let gap = 2

  private let scope: Palette.Scope
  private(set) var widths: [Int] = []

  init(_ lines: [PaletteLine], _ scope: Palette.Scope, room: Int) {
    self.scope = scope
    var natural = (0..<(lines.first?.columns.count ?? 0)).map { index in
      lines.map { DisplayWidth.of(text(of: $0, index)) }.max() ?? 0
    }
    guard natural.count >= 3 else { return }
    switch scope {
    case .here, .everything:
      let keys = min(natural[1], max(0, room / 3))
      let words = min(natural[0], max(0, room - keys - Self.gap))
      let rest = room - words - keys - 2 * Self.gap
      widths = [words, keys, scope == .everything && rest >= 12 ? rest : 0]
    // The numbers and the times are what is looked for; where a number may be found is less than whose it is.
    case .channels:
      natural[2] = min(natural[2], Self.widestValue)
      widths = Self.fitted(natural, room: room - 2, shrinking: [1, 0, 3, 2], dropping: [1])
    case .editedTexts: widths = Self.fitted(natural, room: room, shrinking: [1, 2, 0], dropping: [2])
    }
  }

  func text(of line: PaletteLine, _ index: Int) -> String {
    // Next to a shell command only the first key is shown.
    scope == .everything && index == 1 ? line.keys.prefix(before: "  ") : line.columns[index]
  }

  private static let least = 8
  private static let widestValue = 28

  /// Widths that fit into `room` with the gaps: the columns of `shrinking` become narrower in that order, those of
  /// `dropping` go first if even that is not enough.
  private static func fitted(_ natural: [Int], room: Int, shrinking: [Int], dropping: [Int]) -> [Int] {
    var widths = natural
    let excess = { (widths: [Int]) in
      widths.reduce(0, +) + gap * max(0, widths.count { $0 > 0 } - 1) - room
    }
    for index in dropping where natural.enumerated().reduce(0, { $0 + min($1.element, least) + gap }) > room {
      widths[index] = 0
    }
    for index in shrinking where excess(widths) > 0 && widths[index] > least {
      widths[index] = max(least, widths[index] - excess(widths))
    }
    for index in shrinking where excess(widths) > 0 { widths[index] = max(0, widths[index] - excess(widths)) }
    return widths
  }
}

extension String {
  fileprivate func prefix(before separator: String) -> String {
    firstRange(of: separator).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
