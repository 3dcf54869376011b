import POSIX

/// The controlling terminal of this process, independent of redirected streams.
package enum ControllingTerminal {
  /// False if there is none, or it does not accept all bytes within `limit` milliseconds.
  package static func send(_ bytes: [UInt8], device: String = "/dev/tty", limit: Int32 = 2_000) -> Bool {
    let terminal = unsafe open(device, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    var rest = PendingBytes(bytes)
    while true {
      switch rest.write(to: Descriptor(terminal)) {
      case .done: return true
      case .failed: return false
      case .full:
        var wait = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        guard unsafe poll(&wait, 1, limit) > 0, wait.revents & Int16(POLLOUT) != 0 else { return false }
      }
    }
  }
}
