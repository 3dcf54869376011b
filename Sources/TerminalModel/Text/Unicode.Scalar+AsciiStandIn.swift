extension Unicode.Scalar {
  /// A sign of one column in ASCII that can stand for this one; nil for letters and for what is ASCII already.
  package var asciiStandIn: Unicode.Scalar? {
    switch value {
    case 0x2500...0x257F: boxStandIn
    case 0x2460...0x2468: Unicode.Scalar(value - 0x2460 + 0x31)
    default: Self.signs[self]
    }
  }

  private var boxStandIn: Unicode.Scalar {
    switch self {
    case "─", "╌", "┄", "┈", "╴", "╶": "-"
    case "━", "═", "╍", "┅", "┉", "╸", "╺": "="
    case "│", "┃", "║", "╎", "╏", "┆", "┇", "┊", "┋", "╵", "╷", "╹", "╻": "|"
    case "╱": "/"
    case "╲": "\\"
    default: "+"
    }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "✉": "@", "☎": "#", "✦": "%", "▣": "=", "✎": "/", "❖": "&",
    "●": "*", "○": "o", "☐": "_", "☑": "x", "☒": "x", "✓": "v", "✔": "v", "✗": "x", "✕": "x",
    "▸": ">", "▶": ">", "►": ">", "›": ">", "»": ">", "→": ">", "◂": "<", "◀": "<", "‹": "<", "«": "<", "←": "<",
    "⏎": "<", "↵": "<", "↑": "^", "▲": "^", "▴": "^", "↓": "v", "▼": "v", "▾": "v",
    "…": ">", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "·": ".", "•": "*", "‧": ".",
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "′": "'", "″": "\"",
    "★": "*", "☆": "*", "◆": "*", "◇": "*", "※": "*", "■": "#", "□": "_", "×": "x", "÷": "/", "±": "+", "°": "o",
    "§": "S", "©": "c", "®": "r", "\u{A0}": " ", "▏": "|", "▕": "|", "▌": "|", "▐": "|",
    "█": "#", "▓": "#", "▒": ":", "░": ".", "▁": "_", "▔": "-", "\u{FFFD}": "?",
  ]
}
