/// Everything a terminal, and the signals around it, can tell a program.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// The answer to a question for the colour of the background.
  case background(BackgroundColor)
  /// Another thread asked for attention.
  case wake
  /// SIGINT from outside; Ctrl-C is a key.
  case interrupt
  /// SIGTERM, SIGHUP or SIGQUIT: leave soon, and die by this signal.
  case terminate(signal: Int32)
  /// SIGTSTP from outside; Ctrl-Z is a key.
  case suspend
  /// Back in the foreground, with a screen of which nothing can be assumed.
  case resume
  /// Nobody will ever type again.
  case endOfInput
}
