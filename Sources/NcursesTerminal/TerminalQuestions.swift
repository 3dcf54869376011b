package import TerminalModel

/// What terminals are asked about themselves.
package enum TerminalQuestions {
  /// XTVERSION, secondary and primary device attributes. Every terminal answers the last.
  static let forName = "\u{1B}[>q\u{1B}[>c\u{1B}[c"

  /// False for consoles, which would print a question or answer none.
  static var areUnderstood: Bool {
    !["linux", "dumb", "vt", "cons", "ansi"].contains { NcursesTerminal.type.hasPrefix($0) }
  }

  /// Asks the terminal for its name; nil if it has none that is known, or does not answer within `limit` milliseconds.
  package static func program(limit: Int = 1_000) -> TerminalProgram? {
    guard areUnderstood else { return nil }
    var program: TerminalProgram?
    var decoder = InputDecoder()
    _ = TerminalExchange.ask(forName, limit: limit) { bytes in
      decoder.feed(bytes)
      while let event = decoder.next() {
        if case .program(let answered) = event { program = answered }
        if case .attributes = event { return true }
      }
      return false
    }
    return program
  }
}
