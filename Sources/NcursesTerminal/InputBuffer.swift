import TerminalModel

/// The state of reading input between two events.
struct InputBuffer {
  var queued: [TerminalEvent] = []
  var hasEnded = false
  var bytes = [UInt8](repeating: 0, count: 4096)
  /// The time to stop waiting for the rest of a key.
  private(set) var keyDeadline: ContinuousClock.Instant?

  /// Sets the deadline for an incomplete key, in milliseconds, unless it is set already; nil clears it.
  mutating func startDeadline(timeout: Int?) {
    guard let timeout else {
      keyDeadline = nil
      return
    }
    keyDeadline = keyDeadline ?? .now + .milliseconds(timeout)
  }

  mutating func clearDeadline() { keyDeadline = nil }
}
