import TerminalModel

/// Measures how wide the terminal draws a text, by printing it at the left margin and querying the cursor position.
package enum WidthMeasurement {
  /// Widths in columns; nil without a terminal, or if it has not answered for all texts within `limit` milliseconds.
  package static func columns(of texts: [String], limit: Int = 2_000) -> [Int]? {
    let questions = texts.map { "\r\($0)\u{1B}[6n" }.joined() + "\r\u{1B}[K"
    var bytes: [UInt8] = []
    let isAnswered = TerminalExchange.ask(questions, limit: limit) { more in
      bytes += more
      return CursorReport.all(in: bytes).count >= texts.count
    }
    return isAnswered ? CursorReport.all(in: bytes).prefix(texts.count).map(\.position.column) : nil
  }
}
