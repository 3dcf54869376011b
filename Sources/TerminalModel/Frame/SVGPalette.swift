/// The colours of an SVG picture, as `#rrggbb`.
package struct SVGPalette: Hashable, Sendable {
  package let foreground: String
  package let background: String
  /// The sixteen colours that terminals let users change; the other 240 are fixed.
  package let basic: [String]

  /// `basic` must have sixteen colours.
  package init(foreground: String, background: String, basic: [String]) {
    precondition(basic.count == 16)
    self.foreground = foreground
    self.background = background
    self.basic = basic
  }

  package static let dark = SVGPalette(
    foreground: "#d8dee9", background: "#1c1f26",
    basic: [
      "#2e3440", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#c8ccd4",
      "#5c6370", "#ff7a85", "#b5e890", "#ffd68a", "#82c4ff", "#dd9bf0", "#7fd6e0", "#ffffff",
    ])

  package static let light = SVGPalette(
    foreground: "#24292f", background: "#ffffff",
    basic: [
      "#24292f", "#b31d28", "#22863a", "#8a6100", "#0550ae", "#6f42c1", "#1b7c83", "#6a737d",
      "#57606a", "#d73a49", "#28a745", "#b08800", "#2188ff", "#8a63d2", "#3192aa", "#8c959f",
    ])

  func hexadecimal(_ index: UInt8) -> String {
    guard index >= 16 else { return basic[Int(index)] }
    let (red, green, blue) = Color.components(of: index)
    return [red, green, blue].reduce(into: "#") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
  }
}
