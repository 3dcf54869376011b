import CNcurses
import TerminalModel

/// The colour pairs of ncurses, allocated when first needed.
struct ColorPairs {
  /// 0 without colours.
  let colorCount: Int
  private let hasStandardColors: Bool
  /// The first is pair 1.
  private var pairs: [Colors] = []

  private struct Colors: Equatable {
    let foreground: Color
    let background: Color
  }

  init(usesColor: Bool) {
    // The pair functions of ncurses crash without colours.
    guard usesColor, has_colors(), start_color() == OK else {
      colorCount = 0
      hasStandardColors = false
      return
    }
    hasStandardColors = use_default_colors() == OK
    colorCount =
      switch Int(cn_color_count()) {
      case 256...: 256
      case 16..<256: 16
      case 8..<16: 8
      default: 0
      }
  }

  /// Nil if the terminal has no pair left.
  mutating func number(for style: Style) -> Int32? {
    let colors = Colors(foreground: style.foreground, background: style.background)
    if colors == Colors(foreground: .standard, background: .standard) { return 0 }
    if let index = pairs.firstIndex(of: colors) { return Int32(index + 1) }
    let next = Int32(pairs.count + 1)
    guard next < cn_pair_count(),
      init_extended_pair(
        next, number(of: style.foreground, instead: COLOR_WHITE), number(of: style.background, instead: COLOR_BLACK))
        == OK
    else { return nil }
    pairs.append(colors)
    return next
  }

  private func number(of color: Color, instead: Int32) -> Int32 {
    switch color {
    case .standard: hasStandardColors ? -1 : instead
    case .indexed(let index): Int32(index)
    }
  }
}
