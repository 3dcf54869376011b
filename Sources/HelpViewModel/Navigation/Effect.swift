import HelpContent
package import HelpSearch

/// What the browser asks of the world outside.
package enum Effect: Equatable, Sendable {
  case copyToClipboard(CopyRequest)
  /// Hand the link to another program.
  case openLink(String)
  /// Let the person change the text in an editor.
  case editText(String)
  /// Look further than a key may wait for, and forget what was looked for before; nil just forgets.
  case completeSearch(SearchQuery?)
  /// The notice with this id has had its time after some seconds.
  case expireNotice(id: Int)
  /// The mouse is to be the program's, or the terminal's again.
  case captureMouse(Bool)
  case remember(SavedState.Change)
  case redraw
  case suspend
  case quit
  /// Ended by Ctrl-C.
  case quitInterrupted
}
