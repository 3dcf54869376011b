#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal this process belongs to, past whatever its streams are redirected to.
package enum ControllingTerminal {
  /// False when there is none, or when it does not take all bytes within `limit` milliseconds.
  package static func send(_ bytes: [UInt8], device: String = "/dev/tty", limit: Int32 = 2_000) -> Bool {
    let terminal = unsafe open(device, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe write(terminal, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written < 0, errno == EAGAIN {
        var wait = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        guard unsafe poll(&wait, 1, limit) > 0, wait.revents & Int16(POLLOUT) != 0 else { return false }
      } else if written < 0, errno == EINTR {
        continue
      } else {
        return false
      }
    }
    return true
  }
}
