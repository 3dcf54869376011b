import POSIX

/// Questions to the controlling terminal, outside of the screen.
enum TerminalExchange {
  /// More bytes than all answers take.
  private static let mostBytes = 16 * 1024

  /// Sends `questions` and gives each piece of what arrives to `isComplete` until that returns true. False without a
  /// terminal, or if it has not answered within `limit` milliseconds.
  static func ask(_ questions: String, limit: Int, isComplete: (ArraySlice<UInt8>) -> Bool) -> Bool {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { return false }
    // With echo the answers would be printed, and in canonical mode kept until the end of a line.
    var during = before
    unsafe cfmakeraw(&during)
    guard unsafe tcsetattr(terminal, TCSANOW, &during) == 0 else { return false }
    // Late answers would end up in the shell's input.
    defer { unsafe tcsetattr(terminal, TCSAFLUSH, &before) }
    guard Descriptor(terminal).write(Array(questions.utf8)) else { return false }
    let deadline = ContinuousClock.now + .milliseconds(limit)
    var buffer = [UInt8](repeating: 0, count: 1_024)
    var room = mostBytes
    while ContinuousClock.now < deadline, room > 0 {
      var wait = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      let left = ContinuousClock.now.duration(to: deadline).components
      let milliseconds = Int32(left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000)
      guard unsafe poll(&wait, 1, max(1, milliseconds)) > 0 else { continue }
      guard let length = try? Descriptor(terminal).read(into: &buffer), length > 0 else { return false }
      room -= length
      if isComplete(buffer.prefix(length)) { return true }
    }
    return false
  }
}
