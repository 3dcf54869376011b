package import TerminalModel

/// The reason why a program or the terminal did not take a value.
package enum RouteFailure: Hashable, Sendable {
  case notFound
  case exited(Int)
  case killedBySignal(Int)
  case timedOut
  case noTerminal
  case tooLong(limit: Int)
  /// The terminal was sent the value, but is known to ignore copies unless its user has allowed them.
  case refused(TerminalProgram)
}
