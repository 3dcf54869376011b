extension Unicode.Scalar {
  /// True for symbols that terminals configured for East Asia draw in two columns.
  package var isAmbiguousSymbol: Bool { WidthRuns.ambiguousSymbols.width(of: self) == 1 }

  /// An ASCII character to replace this symbol; nil for letters and for ASCII.
  package var asciiFallback: Unicode.Scalar? {
    switch value {
    case 0x2500...0x257F: boxStandIn
    case 0..<0x80: nil
    default: Self.signs[self] ?? enclosed ?? (isAmbiguousSymbol ? "?" : nil)
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

  /// The digit or letter that is enclosed in a circle or parentheses or followed by a full stop.
  private var enclosed: Unicode.Scalar? {
    for (first, count, start) in Self.enclosures where (first..<first + count).contains(value) {
      return Unicode.Scalar(start + (value - first))
    }
    return nil
  }

  /// The first scalar of a run, how many there are, and what the first stands for.
  private static let enclosures: [(UInt32, UInt32, UInt32)] = [
    (0x2460, 9, 0x31), (0x2474, 9, 0x31), (0x2488, 9, 0x31), (0x24F5, 9, 0x31), (0x2776, 9, 0x31),
    (0x2081, 4, 0x31), (0x249C, 26, 0x61), (0x24B6, 26, 0x41), (0x24D0, 26, 0x61), (0x1F110, 26, 0x41),
    (0x1F130, 26, 0x41), (0x1F150, 26, 0x41), (0x1F170, 26, 0x41),
  ]

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "✉": "@", "☎": "#", "✦": "%", "▣": "=", "✎": "/", "❖": "&",
    "●": "*", "○": "o", "☐": "_", "☑": "x", "☒": "x", "✓": "v", "✔": "v", "✗": "x", "✕": "x",
    "▸": ">", "▶": ">", "►": ">", "›": ">", "»": ">", "→": ">", "◂": "<", "◀": "<", "‹": "<", "«": "<", "←": "<",
    "⏎": "<", "↵": "<", "↪": ">", "↑": "^", "▲": "^", "▴": "^", "↓": "v", "▼": "v", "▾": "v",
    "…": "~", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "·": ".", "•": "*", "‧": ".",
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "′": "'", "″": "\"",
    "★": "*", "☆": "*", "◆": "*", "◇": "*", "※": "*", "■": "#", "□": "_", "×": "x", "÷": "/", "±": "+", "°": "o",
    "§": "S", "©": "c", "®": "r", "\u{A0}": " ", "▏": "|", "▕": "|", "▌": "|", "▐": "|",
    "█": "#", "▓": "#", "▒": ":", "░": ".", "▁": "_", "▔": "-", "\u{FFFD}": "?",
    "¹": "1", "²": "2", "³": "3", "℃": "C", "℉": "F", "№": "#", "€": "E", "¡": "!", "¶": "P", "†": "+", "‡": "+",
    "¨": "\"", "´": "'", "¸": ",", "―": "-", "‖": "|", "‥": ".", "∥": "|", "∣": "|", "∼": "~", "≈": "~", "≡": "=",
    "≤": "<", "≥": ">", "≦": "<", "≧": ">", "≪": "<", "≫": ">", "⇒": ">", "↔": "-", "⇔": "=", "↕": "|", "∴": ":",
    "Ⅰ": "I", "Ⅴ": "V", "Ⅹ": "X", "ⅰ": "i", "ⅴ": "v", "ⅹ": "x", "♥": "*", "♡": "*", "◎": "o", "◯": "o", "☏": "#",
    "⊕": "+", "∧": "^", "∨": "v", "∶": ":", "♯": "#",
  ]
}
