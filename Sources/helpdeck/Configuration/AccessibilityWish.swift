/// The wish of somebody who uses a screen reader, told to all programs by a variable.
enum AccessibilityWish: Equatable {
  case calm, linear

  /// Other programs know any value, such as 1.
  static let variable = "ACCESSIBLE"

  /// Nil for a value that declines.
  init?(_ value: String) {
    switch value.lowercased() {
    case "0", "false", "no", "off": return nil
    case "linear": self = .linear
    default: self = .calm
    }
  }
}
