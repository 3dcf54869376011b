package import HelpViewModel
package import TerminalModel

/// How what the screen means looks.
package struct Theme: Equatable, Sendable {
  /// What all text without a meaning of its own has.
  package let base: Style
  package let accent: Style
  package let strongAccent: Style
  package let dim: Style
  package let strong: Style
  package let caution: Style
  package let warning: Style
  /// The text of the selected row of what has the focus.
  package let selection: Style

  init(
    base: Style = .plain, accent: Style, strongAccent: Style, dim: Style, strong: Style, caution: Style,
    warning: Style, selection: Style? = nil
  ) {
    self.base = base
    self.accent = accent
    self.strongAccent = strongAccent
    self.dim = dim
    self.strong = strong
    self.caution = caution
    self.warning = warning
    self.selection = selection ?? strongAccent
  }

  package func style(of role: TextRole) -> Style {
    switch role {
    case .body: .plain
    case .title, .strong, .value: strong
    case .heading: strongAccent
    case .code: accent
    case .dim: dim
    case .number, .followNumber: accent
    case .link: Style(foreground: accent.foreground, background: accent.background, attributes: .underline)
    case .caution: caution
    case .warning: warning
    case .match: match
    }
  }

  package var match: Style {
    Style(foreground: accent.foreground, background: accent.background, attributes: [.bold, .underline])
  }

  /// Black on white whatever the terminal's own colours are; without any, reversed.
  package var qrCode: Style { Style(foreground: .indexed(16), background: .indexed(231)) }

  /// The border of a pane; the heavy lines of a focused one say the same without colour.
  func border(focused: Bool) -> Style { focused ? accent : dim }
}
