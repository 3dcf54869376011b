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
  fileprivate var escapeSequence: String { "\u{1B}[\(sgr.map(String.init).joined(separator: ";"))m" }
}
