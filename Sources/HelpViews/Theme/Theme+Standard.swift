package import HelpViewModel
import TerminalModel

extension Theme {
  /// For light text on dark, with colours from the sixteen that users can set in their terminal.
  package static let dark = Theme(
    accent: Style(foreground: .indexed(6)),
    strongAccent: Style(foreground: .indexed(6), attributes: .bold),
    dim: Style(attributes: .dim),
    strong: Style(attributes: .bold),
    caution: Style(foreground: .indexed(3)),
    warning: Style(foreground: .indexed(1), attributes: .bold),
    open: Style(foreground: .indexed(2), attributes: .bold),
    selection: Style(foreground: .indexed(6), attributes: .reverse))

  /// For dark text on light, where yellow and cyan would be unreadable.
  package static let light = Theme(
    accent: Style(foreground: .indexed(25)),
    strongAccent: Style(foreground: .indexed(25), attributes: .bold),
    dim: Style(foreground: .indexed(241)),
    strong: Style(attributes: .bold),
    caution: Style(foreground: .indexed(94)),
    warning: Style(foreground: .indexed(124), attributes: .bold),
    open: Style(foreground: .indexed(22), attributes: .bold),
    selection: Style(foreground: .indexed(25), attributes: .reverse))

  /// White, yellow and light red on black, independent of the terminal's colours; nothing is dimmed.
  package static let contrast = Theme(
    base: Style(foreground: .indexed(231), background: .indexed(16)),
    accent: Style(foreground: .indexed(226), background: .indexed(16)),
    strongAccent: Style(foreground: .indexed(226), background: .indexed(16), attributes: .bold),
    dim: Style(foreground: .indexed(252), background: .indexed(16)),
    strong: Style(foreground: .indexed(231), background: .indexed(16), attributes: .bold),
    caution: Style(foreground: .indexed(222), background: .indexed(16)),
    warning: Style(foreground: .indexed(217), background: .indexed(16), attributes: .bold),
    open: Style(foreground: .indexed(120), background: .indexed(16), attributes: .bold),
    selection: Style(foreground: .indexed(16), background: .indexed(226), attributes: .bold))

  /// Without colours; the selection is reversed.
  package static let mono = Theme(
    accent: Style(attributes: .bold),
    strongAccent: Style(attributes: .bold),
    dim: .plain,
    strong: Style(attributes: .bold),
    caution: Style(attributes: .bold),
    warning: Style(attributes: [.bold, .underline]),
    open: Style(attributes: .bold),
    selection: Style(attributes: .reverse))

  /// The theme for the user's choice, the terminal's background brightness and its ability to show colours.
  package static func chosen(_ choice: ThemeChoice, _ brightness: Brightness, usesColor: Bool) -> Theme {
    switch choice {
    case _ where !usesColor: .mono
    case .mono: .mono
    case .contrast: .contrast
    case .light: .light
    case .dark: .dark
    case .auto: brightness == .light ? .light : .dark
    }
  }
}
