extension Frame {
  /// The rows as lines with SGR escape sequences, reset at the end of each run.
  package var ansi: String {
    var text = ""
    for row in 0..<grid.size.rows {
      for run in CellRun.runs(of: grid[row: row]) {
        text += run.style == .plain ? run.text : run.style.escapeSequence + run.text + "\u{1B}[0m"
      }
      text += "\n"
    }
    return text + "\u{1B}[0m"
  }
}

extension Style {
  fileprivate var escapeSequence: String {
    let attributes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    let codes =
      attributes.filter { self.attributes.contains($0.0) }.map(\.1)
      + foreground.codes(normal: 30, bright: 90, extended: "38")
      + background.codes(normal: 40, bright: 100, extended: "48")
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}

extension Color {
  fileprivate func codes(normal: Int, bright: Int, extended: String) -> [String] {
    switch self {
    case .standard: []
    case .indexed(let index) where index < 8: [String(normal + Int(index))]
    case .indexed(let index) where index < 16: [String(bright + Int(index) - 8)]
    case .indexed(let index): [extended, "5", String(index)]
    }
  }
}
