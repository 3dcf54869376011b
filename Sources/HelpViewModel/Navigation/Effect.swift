import HelpContent

/// What the browser asks of the world outside.
package enum Effect: Equatable, Sendable {
  case copyToClipboard(CopyRequest)
  /// The notice with this id has had its time after some seconds.
  case expireNotice(id: Int)
  /// The mouse is to be the program's, or the terminal's again.
  case captureMouse(Bool)
  case redraw
  case suspend
  case quit
  /// Ended by Ctrl-C.
  case quitInterrupted
}
