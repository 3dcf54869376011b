import TerminalModel

/// What the wait for input must remember between two events.
struct InputWaiting {
  var queued: [TerminalEvent] = []
  var hasEnded = false
  var bytes = [UInt8](repeating: 0, count: 4096)
  /// When to stop waiting for the rest of a key that has begun.
  private(set) var keyDeadline: ContinuousClock.Instant?

  /// A key's deadline runs from when it was first found incomplete, however often somebody looks.
  mutating func keepDeadline(patience: Int?) {
    guard let patience else {
      keyDeadline = nil
      return
    }
    keyDeadline = keyDeadline ?? .now + .milliseconds(patience)
  }

  mutating func forgetDeadline() { keyDeadline = nil }
}
