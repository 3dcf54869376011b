package import HelpViewModel
package import TerminalModel

/// How what the screen means looks. Colours come from the sixteen that every terminal lets its owner choose.
package struct Theme: Equatable, Sendable {
  package let accent: Style
  package let strongAccent: Style
  package let dim: Style
  package let strong: Style
  package let caution: Style
  package let warning: Style

  package static let standard = Theme(
    accent: Style(foreground: .indexed(6)),
    strongAccent: Style(foreground: .indexed(6), attributes: .bold),
    dim: Style(attributes: .dim),
    strong: Style(attributes: .bold),
    caution: Style(foreground: .indexed(3)),
    warning: Style(foreground: .indexed(1), attributes: .bold))

  package func style(of role: TextRole) -> Style {
    switch role {
    case .body: .plain
    case .title, .strong, .value: strong
    case .heading: strongAccent
    case .code: accent
    case .dim: dim
    case .number: accent
    case .link: Style(foreground: accent.foreground, attributes: .underline)
    case .caution: caution
    case .warning: warning
    case .match: match
    }
  }

  package var match: Style { Style(foreground: accent.foreground, attributes: [.bold, .underline]) }

  /// Black on white whatever the terminal's own colours are; without any, reversed.
  package var qrCode: Style { Style(foreground: .indexed(16), background: .indexed(231)) }

  /// The border of a pane; the heavy lines of a focused one say the same without colour.
  func border(focused: Bool) -> Style { focused ? accent : dim }
}
