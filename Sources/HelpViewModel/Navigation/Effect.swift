package import HelpContent
package import HelpSearch

/// A side effect for the caller of `BrowserState.update` to carry out.
package enum Effect: Equatable, Sendable {
  case copyToClipboard(CopyRequest)
  /// Open the link in another program.
  case openLink(String)
  /// Open the text in the user's editor.
  case editText(String)
  /// Append the note to the file of its day, if there is a folder for notes. `day` is nil if the date is unknown.
  case saveNote(String, day: CalendarDate?)
  /// Complete a search in the background, replacing an earlier one; nil cancels it.
  case completeSearch(SearchQuery?)
  /// Send `noticeExpired` with this id after some seconds.
  case expireNotice(id: Int)
  /// Give the mouse to the program, or back to the terminal.
  case captureMouse(Bool)
  case remember(SavedState.Change)
  /// Remember that the reader has looked at these entries as they are now.
  case see([Reference])
  /// A search that found nothing was given up.
  case missed(String)
  case redraw
  case suspend
  case quit
  /// Quit because of Ctrl-C.
  case quitInterrupted
}

extension Effect {
  /// True if the browser ends.
  var ends: Bool { self == .quit || self == .quitInterrupted }
}
