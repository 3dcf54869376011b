/// A command of the browser. Its keys are in `Keymap.standard`, its texts in `KeyMessage`.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, halfPageUp, halfPageDown, top, bottom
  case nextPane, previousPane, paneRight, paneLeft, services, contacts, entries, reader
  case previousTab, nextTab
  case open, back, search, recall, nextMatch, previousMatch
  case historyBack = "walkBack"
  case historyForward = "walkForward"
  case nextHeading, previousHeading, outline
  case markDone = "tick"
  case favourite, sortByOpen, qrCode
  case openLink, source
  case plainText = "bareText"
  case callNote, reply, editText
  case copy, copyAll, follow, language, problems, help, commands, mouse, redraw, suspend, quit

  /// The part of the help that lists a command.
  package enum Group: CaseIterable, Sendable { case searching, reading, copying, moving, panes, program }

  package var group: Group {
    switch self {
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .top, .bottom: .moving
    case .nextPane, .previousPane, .paneRight, .paneLeft, .services, .contacts, .entries, .reader, .previousTab,
      .nextTab:
      .panes
    case .open, .back, .follow, .historyBack, .historyForward, .nextHeading, .previousHeading, .outline, .markDone,
      .favourite,
      .sortByOpen, .qrCode, .openLink, .source, .language:
      .reading
    case .search, .recall, .nextMatch, .previousMatch: .searching
    case .copy, .copyAll, .plainText, .callNote, .reply, .editText: .copying
    case .problems, .help, .commands, .mouse, .redraw, .suspend, .quit: .program
    }
  }
}
