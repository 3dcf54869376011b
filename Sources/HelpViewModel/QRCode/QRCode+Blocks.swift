extension QRCode {
  /// Width of the light margin in modules, which cameras need to find the code.
  package static let quietZone = 4

  /// The code with its quiet zone, two rows of modules per line, for dark text on a light background.
  package var blocks: [String] {
    let columns = size + 2 * Self.quietZone
    return (0..<(columns + 1) / 2).map { row in
      String(
        (0..<columns).map { column -> Character in
          let isDark = { (half: Int) in
            self.isDark(column: column - Self.quietZone, row: 2 * row + half - Self.quietZone)
          }
          switch (isDark(0), isDark(1)) {
          case (true, true): return "█"
          case (true, false): return "▀"
          case (false, true): return "▄"
          case (false, false): return " "
          }
        })
    }
  }
}
