import HelpContent

/// What the browser asks of the world outside.
package enum Effect: Equatable, Sendable {
  case copyToClipboard(CopyRequest)
  /// Look further than a key may wait for, and forget what was looked for before; nil just forgets.
  case deepenSearch(SearchQuery?)
  /// The notice with this id has had its time after some seconds.
  case expireNotice(id: Int)
  case redraw
  case suspend
  case quit
  /// Ended by Ctrl-C.
  case quitInterrupted
}
