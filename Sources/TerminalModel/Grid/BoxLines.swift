/// Box-drawing characters.
package enum BoxLines: Hashable, Sendable {
  /// Thin, with rounded corners.
  case light
  case heavy
  case ascii

  package var horizontal: Character {
    switch self {
    case .light: "─"
    case .heavy: "━"
    case .ascii: "-"
    }
  }

  package var vertical: Character {
    switch self {
    case .light: "│"
    case .heavy: "┃"
    case .ascii: "|"
    }
  }

  /// Top left, top right, bottom left, bottom right.
  var corners: (Character, Character, Character, Character) {
    switch self {
    case .light: ("╭", "╮", "╰", "╯")
    case .heavy: ("┏", "┓", "┗", "┛")
    case .ascii: ("+", "+", "+", "+")
    }
  }
}
