package import HelpContent
package import HelpSearch
package import TerminalModel

/// An input of `BrowserState.update`.
package enum Action: Equatable, Sendable {
  case command(Command)
  /// Keys that begin a sequence; the bottom line shows how it can continue.
  case unfinished([Key])
  case edit(TextEdit)
  /// Selects an entry in its list, if it still exists.
  case select(Reference)
  /// Selects an entry and opens it in the reader.
  case show(Reference)
  /// A digit typed while the numbers to follow are shown.
  case followDigit(Int)
  case cancelFollowing
  /// A letter or digit typed as the name of an entry.
  case place(Character)
  case resized(Size)
  case pasted(String)
  case mouse(MouseEvent)
  /// Ctrl-C.
  case interrupted
  case copied(CopyRequest, CopyOutcome)
  case opened(String, OpenOutcome)
  case edited(EditOutcome)
  /// The results of a search that was completed in the background.
  case searched(SearchQuery, SearchResults)
  case noticeExpired(id: Int)
  /// The content has changed; `diagnostics` are the new problems in its files. Nil news leave those that are known.
  case contentChanged(diagnostics: [Diagnostic], changes: [EntryChange] = [], news: ContentNews? = nil)
  /// What is new to the reader has been found.
  case news(ContentNews)
  /// A message to show in the bottom line.
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
