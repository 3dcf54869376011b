package import TerminalModel

/// Whether a terminal shows dark text on light or light text on dark.
package enum Brightness: Hashable, Sendable {
  case light, dark

  package init(_ background: BackgroundColor) {
    // As the eye weighs the three.
    let luma = 299 * background.red + 587 * background.green + 114 * background.blue
    self = luma > 500 * 255 ? .light : .dark
  }

  /// From `COLORFGBG`, such as `15;0`, which some terminals set; nil where it says nothing.
  package init?(variableOf environment: Environment) {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let index = Int(last) else { return nil }
    switch index {
    case 0...6, 8: self = .dark
    case 7, 9...15: self = .light
    default: return nil
    }
  }
}
