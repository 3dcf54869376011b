package import HelpViewModel
import TerminalModel

extension Theme {
  /// For light text on dark. Of the sixteen colours that differ from terminal to terminal only cyan is readable on
  /// every dark background; the others are fixed.
  package static let dark = Theme(
    accent: Style(foreground: .indexed(6)),
    strongAccent: Style(foreground: .indexed(6), attributes: .bold),
    dim: Style(foreground: .indexed(247)),
    frame: Style(attributes: .dim),
    strong: Style(attributes: .bold),
    caution: Style(foreground: .indexed(222)),
    warning: Style(foreground: .indexed(231), background: .indexed(88), attributes: .bold),
    open: Style(foreground: .indexed(114), attributes: .bold),
    selection: Style(foreground: .indexed(6), attributes: .reverse))

  /// The same with the first eight colours.
  package static let darkOfFew = Theme(
    accent: Style(foreground: .indexed(6)),
    strongAccent: Style(foreground: .indexed(6), attributes: .bold),
    dim: .plain,
    frame: Style(attributes: .dim),
    strong: Style(attributes: .bold),
    caution: whiteOnBlack,
    warning: whiteOnBlack.bold,
    open: Style(foreground: .indexed(2)),
    selection: Style(foreground: .indexed(6), attributes: .reverse))

  /// For dark text on light, where yellow and cyan would be unreadable.
  package static let light = Theme(
    accent: Style(foreground: .indexed(25)),
    strongAccent: Style(foreground: .indexed(25), attributes: .bold),
    dim: Style(foreground: .indexed(241)),
    strong: Style(attributes: .bold),
    caution: Style(foreground: .indexed(94)),
    warning: Style(foreground: .indexed(231), background: .indexed(88), attributes: .bold),
    open: Style(foreground: .indexed(22), attributes: .bold),
    selection: Style(foreground: .indexed(25), attributes: .reverse))

  /// The same with the first eight colours, none of which but black is readable on every light background.
  package static let lightOfFew = Theme(
    accent: .plain,
    strongAccent: Style(attributes: .bold),
    dim: .plain,
    frame: Style(attributes: .dim),
    strong: Style(attributes: .bold),
    caution: whiteOnBlack,
    warning: whiteOnBlack.bold,
    open: Style(attributes: .bold),
    selection: Style(attributes: .reverse))

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

  /// The same with the first eight colours.
  package static let contrastOfFew = Theme(
    base: whiteOnBlack,
    accent: whiteOnBlack,
    strongAccent: whiteOnBlack.bold,
    dim: whiteOnBlack,
    strong: whiteOnBlack.bold,
    caution: whiteOnBlack.bold,
    warning: Style(foreground: .indexed(7), background: .indexed(0), attributes: [.bold, .underline]),
    open: whiteOnBlack.bold,
    selection: Style(foreground: .indexed(7), background: .indexed(0), attributes: .reverse))

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

  /// The theme for the user's choice, the brightness of the terminal's background and the number of its colours, 0 if
  /// none are wanted.
  package static func chosen(_ choice: ThemeChoice, _ brightness: Brightness, colors: Int) -> Theme {
    let hasMany = colors >= 256
    return switch choice {
    case _ where colors < 8: .mono
    case .mono: .mono
    case .contrast: hasMany ? .contrast : .contrastOfFew
    case .auto where brightness == .light, .light: hasMany ? .light : .lightOfFew
    case .auto, .dark: hasMany ? .dark : .darkOfFew
    }
  }

  /// The first eight colours that differ most in every palette.
  private static let whiteOnBlack = Style(foreground: .indexed(7), background: .indexed(0))
}

extension Style {
  fileprivate var bold: Style { Style(foreground: foreground, background: background, attributes: .bold) }
}
