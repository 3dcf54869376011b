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
  case copy, copyAll, follow, language, problems, help, commands, mouse, redraw, suspend, quit

  /// The part of the help that lists a command.
  package enum Group: CaseIterable, Sendable { case searching, reading, copying, moving, panes, program }

  package var group: Group { definition.group }
}
