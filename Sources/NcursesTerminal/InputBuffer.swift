import TerminalModel

/// What the wait for input must remember between two events.
struct InputBuffer {
  var queued: [TerminalEvent] = []
  var hasEnded = false
  var bytes = [UInt8](repeating: 0, count: 4096)
  /// When to stop waiting for the rest of a key that has begun.
  private(set) var keyDeadline: ContinuousClock.Instant?

  /// A key's deadline runs from when it was first found incomplete, however often somebody looks.
  mutating func startDeadline(timeout: Int?) {
    guard let timeout else {
      keyDeadline = nil
      return
    }
    keyDeadline = keyDeadline ?? .now + .milliseconds(timeout)
  }

  mutating func clearDeadline() { keyDeadline = nil }
}
