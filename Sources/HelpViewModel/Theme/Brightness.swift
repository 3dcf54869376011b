package import TerminalModel

/// Brightness of the terminal's background.
package enum Brightness: Hashable, Sendable {
  case light, dark

  package init(_ background: BackgroundColor) {
    // Luma (ITU-R BT.601).
    let luma = 299 * background.red + 587 * background.green + 114 * background.blue
    self = luma > 500 * 255 ? .light : .dark
  }

  /// From `COLORFGBG`, such as `15;0`, which some terminals set; nil if it is unset or unknown.
  package init?(variableOf environment: Environment) {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let index = Int(last) else { return nil }
    switch index {
    case 0...6, 8: self = .dark
    case 7, 9...15: self = .light
    default: return nil
    }
  }
}
