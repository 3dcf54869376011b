package import HelpContent
package import HelpSearch
package import TerminalModel

/// Everything that can happen to the browser.
package enum Action: Equatable, Sendable {
  case command(Command)
  /// A key that began a sequence; the hints show how it can go on.
  case unfinished([Key])
  case edit(TextEdit)
  /// Goes to where an entry stands in its list, if it is still there.
  case select(Reference)
  /// Goes to an entry and opens it.
  case show(Reference)
  /// A digit typed while the numbers of what can be followed are shown.
  case followDigit(Int)
  case cancelFollowing
  case resized(Size)
  case pasted(String)
  case mouse(MouseEvent)
  /// Ctrl-C.
  case interrupted
  case copied(CopyRequest, CopyOutcome)
  case opened(String, OpenOutcome)
  case edited(EditOutcome)
  /// What a search found that went on while keys were taken.
  case searched(SearchQuery, SearchResults)
  case noticeExpired(id: Int)
  /// The content is another one from now on; what is newly wrong with its files.
  case contentChanged(diagnostics: [Diagnostic])
  /// Something that the surroundings have to say.
  case notify(Message)
  case clock(LocalTime)
  case none
}

/// A change to a text field.
package enum TextEdit: Equatable, Sendable {
  case insert(String)
  case deleteBackward, deleteForward, deleteWord, deleteToStart
  case left, right, start, end
}
