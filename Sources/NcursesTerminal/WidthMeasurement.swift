import POSIX
import TerminalModel

/// Measures how wide the terminal draws a text, by printing it at the left margin and querying the cursor position.
package enum WidthMeasurement {
  /// Widths in columns; nil without a terminal, or if it has not answered for all texts within `limit` milliseconds.
  package static func columns(of texts: [String], limit: Int = 2_000) -> [Int]? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { return nil }
    // With echo the answers would be printed, and in canonical mode kept until the end of a line.
    var during = before
    unsafe cfmakeraw(&during)
    guard unsafe tcsetattr(terminal, TCSANOW, &during) == 0 else { return nil }
    // Late answers would end up in the shell's input.
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
    let questions = texts.map { "\r\($0)\u{1B}[6n" }.joined() + "\r\u{1B}[K"
    guard Descriptor(terminal).write(Array(questions.utf8)) else { return nil }
    return answers(from: terminal, count: texts.count, limit: limit)
  }

  private static func answers(from terminal: Int32, count: Int, limit: Int) -> [Int]? {
    let deadline = ContinuousClock.now + .milliseconds(limit)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1_024)
    while ContinuousClock.now < deadline {
      var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let left = ContinuousClock.now.duration(to: deadline).components
      let milliseconds = Int32(left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000)
      guard unsafe poll(&wait, 1, max(1, milliseconds)) > 0 else { continue }
      guard let length = try? Descriptor(terminal).read(into: &buffer), length > 0 else { return nil }
      bytes += buffer.prefix(length)
      let reports = CursorReport.all(in: bytes)
      if reports.count >= count { return reports.prefix(count).map(\.position.column) }
    }
    return nil
  }
}
