/// A command of the browser. Its row is in `definitions`, its texts in `KeyMessage`; HelpViewModel.md says how to add one.
package enum Command: String, CaseIterable, Sendable {
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
  case callNote, reply, editText, editedTexts
  case pick, unmark, closeCase, allChannels
  case filter, nextService, previousService, fold
  case pin, namePlace, goToPlace
  case copy, copyAll, follow, language, problems, help, commands, mouse, calm, redraw, suspend, quit

  /// True if it changes nothing but the view, and leaves nothing.
  var onlyLooks: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .top, .bottom, .nextPane, .previousPane,
      .paneRight,
      .paneLeft, .services, .contacts, .entries, .reader, .previousTab, .nextTab, .open, .back, .search, .recall,
      .nextMatch, .previousMatch, .historyBack, .historyForward, .nextHeading, .previousHeading, .outline, .sortByOpen,
      .source, .plainText, .allChannels, .filter, .nextService, .previousService, .fold, .goToPlace, .follow, .problems,
      .help, .commands, .redraw:
      true
    case .markDone, .favourite, .qrCode, .openLink, .callNote, .reply, .editText, .editedTexts, .pick, .unmark,
      .closeCase, .pin, .namePlace, .copy, .copyAll, .language, .mouse, .calm, .suspend, .quit:
      false
    }
  }

  /// The part of the help that lists a command.
  package enum Group: CaseIterable, Sendable { case searching, reading, copying, moving, panes, program }

  package var group: Group { definition.group }
}
