import HelpContent
package import HelpViewModel
package import TerminalModel

/// Styles for the elements of the screen.
package struct Theme: Equatable, Sendable {
  /// The style of text without a style of its own.
  package let base: Style
  package let accent: Style
  package let strongAccent: Style
  package let dim: Style
  /// Of lines around panes, which may be missed.
  package let frame: Style
  package let strong: Style
  package let caution: Style
  package let warning: Style
  /// The sign of a channel that is open now.
  package let open: Style
  /// The bar of the selected row in the focused list.
  package let selection: Style

  init(
    base: Style = .plain, accent: Style, strongAccent: Style, dim: Style, frame: Style? = nil, strong: Style,
    caution: Style, warning: Style, open: Style, selection: Style
  ) {
    self.base = base
    self.accent = accent
    self.strongAccent = strongAccent
    self.dim = dim
    self.frame = frame ?? dim
    self.strong = strong
    self.caution = caution
    self.warning = warning
    self.open = open
    self.selection = selection
  }

  package func style(of role: TextRole) -> Style {
    switch role {
    case .body: .plain
    case .title, .strong, .value: strong
    case .heading: strongAccent
    case .emphasis: Style(attributes: .italic)
    case .struck: dim
    case .code: accent
    case .dim: dim
    case .number, .followNumber: accent
    case .link: Style(foreground: accent.foreground, background: accent.background, attributes: .underline)
    case .caution: caution
    case .warning: warning
    case .match: match
    case .open: open
    }
  }

  /// Whether somebody answers is the sign that is looked for first.
  func style(of availability: OpeningHours.Kind) -> Style {
    switch availability {
    case .open: open
    case .closed: dim
    case .unknown: caution
    }
  }

  /// The style in the bar of what has another style outside of it.
  package func inBar(_ style: Style) -> Style {
    var bar = selection
    bar.attributes.formUnion(style.attributes.intersection([.bold, .underline, .italic]))
    return bar
  }

  package var match: Style {
    Style(foreground: accent.foreground, background: accent.background, attributes: [.bold, .underline])
  }

  /// Black on white, independent of the terminal's colours; terminals without colours show it reversed.
  package var qrCode: Style { Style(foreground: .indexed(16), background: .indexed(231)) }

  /// The border of a pane. A focused one also has heavy lines, visible without colour.
  func border(focused: Bool) -> Style { focused ? accent : frame }

  /// Of words in the border of a pane.
  func borderText(focused: Bool) -> Style { focused ? accent : dim }
}
