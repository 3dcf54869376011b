#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output or standard error.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The width of the terminal that this stream is, if it is one.
  package var terminalColumns: Int? { terminalSize?.columns }

  /// Nil where this stream is no terminal, or one that does not know how large it is.
  package var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// False when the text could not be written, as to a full disk. When nobody reads the pipe any more, the process ends
  /// as one that never heard of it would: silently, by SIGPIPE.
  package func write(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { unsafe put($0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        endByBrokenPipe()
        return false
      } else if errno == EAGAIN {
        waitForRoom()
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  private func put(_ start: UnsafeRawPointer?, _ count: Int) -> Int { unsafe systemWrite(rawValue, start, count) }

  /// Does nothing where the parent blocked the signal.
  private func endByBrokenPipe() {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }

  /// Whoever shares the pipe may have made it one that does not wait.
  private func waitForRoom() {
    var descriptor = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&descriptor, 1, -1)
  }
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}
