/// An event from the terminal or a signal.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// The answer to the query for the background colour.
  case background(BackgroundColor)
  /// The answer to the question where the cursor is, zero-based. The first row is not told from keys.
  case cursor(Position)
  /// The terminal has named itself.
  case program(TerminalProgram)
  /// The answer to the request for primary device attributes, which every terminal gives.
  case attributes
  /// Another thread called the waker.
  case wake
  /// SIGINT from outside; Ctrl-C is a key.
  case interrupt
  /// SIGTERM, SIGHUP or SIGQUIT: clean up and end by this signal.
  case terminate(signal: Int32)
  /// SIGTSTP from outside; Ctrl-Z is a key.
  case suspend
  /// Continued after a stop; the contents of the screen are unknown.
  case resume
  /// The terminal was closed.
  case endOfInput
}
