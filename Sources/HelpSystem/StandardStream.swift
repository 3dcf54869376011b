import POSIX

/// Standard output or standard error.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The terminal's width; nil if the stream is not a terminal.
  package var terminalColumns: Int? { terminalSize?.columns }

  /// Nil if the stream is not a terminal, or the terminal does not know its size.
  package var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// False if the text could not be written, for example to a full disk. If the stream is a pipe without readers, the
  /// process ends silently by SIGPIPE, as most programs do.
  package func write(_ text: String) -> Bool {
    var rest = PendingBytes(Array(text.utf8))
    while true {
      switch rest.write(to: Descriptor(rawValue)) {
      case .done: return true
      case .full: waitForRoom()
      case .failed(let error):
        if error.code == EPIPE { exitBySIGPIPE() }
        return false
      }
    }
  }

  /// Has no effect if the parent process blocked the signal.
  private func exitBySIGPIPE() {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }

  /// Another process that shares the pipe may have made it non-blocking.
  private func waitForRoom() {
    var descriptor = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&descriptor, 1, -1)
  }
}
