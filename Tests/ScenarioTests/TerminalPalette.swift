import Foundation
import TerminalModel
import Testing

/// The colours that a terminal shows by default, as sRGB numbers.
struct TerminalPalette: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let brightness: Brightness
  let foreground: Int
  let background: Int
  /// The sixteen that differ between terminals.
  let basic: [Int]

  enum Brightness: Sendable { case dark, light }

  static let all = [
    TerminalPalette("xterm on black", .dark, 0xE5E5E5, 0x000000, xterm),
    TerminalPalette("xterm on white", .light, 0x000000, 0xFFFFFF, xterm),
    TerminalPalette("Tango on Ubuntu's background", .dark, 0xFFFFFF, 0x300A24, tango),
    TerminalPalette("Tango on black", .dark, 0xD3D7CF, 0x000000, tango),
    TerminalPalette("Tango on white", .light, 0x2E3436, 0xFFFFFF, tango),
    TerminalPalette("VGA on black", .dark, 0xAAAAAA, 0x000000, vga),
    TerminalPalette("VGA on white", .light, 0x000000, 0xFFFFFF, vga),
    TerminalPalette("Solarized dark", .dark, 0x839496, 0x002B36, solarized),
    TerminalPalette("Solarized light", .light, 0x657B83, 0xFDF6E3, solarized),
    TerminalPalette("GNOME dark", .dark, 0xFFFFFF, 0x1E1E1E, gnome),
    TerminalPalette("GNOME light", .light, 0x1E1E1E, 0xFFFFFF, gnome),
  ]

  private init(
    _ name: String, _ brightness: Brightness, _ foreground: Int, _ background: Int, _ basic: [Int]
  ) {
    testDescription = name
    self.brightness = brightness
    self.foreground = foreground
    self.background = background
    self.basic = basic
  }

  private static let xterm = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let tango = [
    0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
    0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
  ]
  private static let vga = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
  private static let solarized = [
    0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
    0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
  ]
  private static let gnome = [
    0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC,
    0x5E5C64, 0xF66151, 0x33DA7A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
  ]

  /// The contrast ratio of WCAG 2 of text in a style, the least if the terminal may draw bold text brighter. Nil if
  /// text and background are the terminal's own.
  func contrast(_ style: Style) -> Double? {
    if style.foreground == .standard, style.background == .standard { return nil }
    let back = number(of: style.background, instead: background)
    var fronts = [number(of: style.foreground, instead: foreground)]
    if case .indexed(let index) = style.foreground, index < 8, style.attributes.contains(.bold) {
      fronts.append(basic[Int(index) + 8])
    }
    return fronts.map { Self.contrast($0, back) }.min()
  }

  private func number(of color: Color, instead: Int) -> Int {
    switch color {
    case .standard: return instead
    case .indexed(let index) where index < 16: return basic[Int(index)]
    case .indexed(let index):
      let (red, green, blue) = Color.components(of: index)
      return red << 16 | green << 8 | blue
    }
  }

  private static func contrast(_ a: Int, _ b: Int) -> Double {
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ number: Int) -> Double {
    let linear = [number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF].map { value -> Double in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
