import POSIX

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
    var rest = PendingBytes(Array(text.utf8))
    while true {
      switch rest.write(to: Descriptor(rawValue)) {
      case .done: return true
      case .full: waitForRoom()
      case .failed(let error):
        if error.code == EPIPE { endByBrokenPipe() }
        return false
      }
    }
  }

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
