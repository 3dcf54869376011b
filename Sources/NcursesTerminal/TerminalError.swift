/// Thrown if the terminal cannot be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// TERM is unset or empty.
  case noTerminalType
  /// There is no terminfo description for TERM.
  case unknownTerminalType(String)
  case cannotMoveCursor(type: String)
  /// ncurses or the system failed without a reason.
  case unavailable
}
