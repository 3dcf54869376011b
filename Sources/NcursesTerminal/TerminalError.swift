/// Why there can be no screen.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// TERM is unset or empty.
  case noTerminalType
  /// The system has no description of what TERM names.
  case unknownTerminalType(String)
  case cannotMoveCursor(type: String)
  /// ncurses, or the system, refused for a reason it does not tell.
  case unavailable
}
