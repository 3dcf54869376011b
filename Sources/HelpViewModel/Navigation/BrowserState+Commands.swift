import HelpContent

extension BrowserState {
  /// Carries out a command in the top layer. A layer that has no use for it closes, and the one below has its turn,
  /// down to the panes. `previousNotice` is the notice that was shown when the key was pressed.
  mutating func perform(_ command: Command, _ previousNotice: Notice?, _ context: BrowserContext) -> [Effect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .back where !overlays.isEmpty: return closed()
    default: break
    }
    while let layer = overlays.last {
      if let effects = perform(command, in: layer, previousNotice, context) { return effects }
      closeTopOverlay()
    }
    return performOnEntry(command, previousNotice, context) ?? performInProgram(command, context)
      ?? performInPanes(command, previousNotice, context)
  }

  /// Nil if the layer has no use for the command.
  private mutating func perform(
    _ command: Command, in layer: Overlay, _ previousNotice: Notice?, _ context: BrowserContext
  ) -> [Effect]? {
    switch layer {
    case .search: performInSearch(command, previousNotice, context)
    case .qrCode(let code, let reference): performAtQRCode(command, code, reference, context)
    case .problems(let list): performInProblems(command, list, context)
    case .problemFilter(let list): performInProblemFilter(command, list, context)
    case .text(let textOverlay): performInText(command, textOverlay, context)
    case .palette: performInPalette(command, context)
    case .following: command.motion == nil ? nil : performInPanes(command, previousNotice, context)
    case .filter: performInFilter(command, context)
    case .place: nil
    }
  }

  /// Commands on the panes, which a search hides, have no effect in it.
  private mutating func performInSearch(
    _ command: Command, _ previousNotice: Notice?, _ context: BrowserContext
  ) -> [Effect] {
    if let effects = performOnHits(command, context) { return effects }
    switch command {
    case .up where canRecall(context): return recallSearch(by: 1, isWalking: true, context)
    case .down where search?.recalling?.isWalking == true: return recallSearch(by: -1, isWalking: true, context)
    case .nextPane: turnScope(by: 1, context)
    case .previousPane: turnScope(by: -1, context)
    case .open: return openChosenHit(context)
    default:
      guard let motion = command.motion else {
        return performOnEntry(command, previousNotice, context) ?? performInProgram(command, context) ?? []
      }
      moveInHits(motion, context)
      focusHits(context)
    }
    return []
  }

  /// Keys that differ while the list has the focus; nil for others. `/` and Backspace go back to the field, as does
  /// moving up from the first hit.
  private mutating func performOnHits(_ command: Command, _ context: BrowserContext) -> [Effect]? {
    guard let session = search, session.isListFocused else { return nil }
    switch command {
    case .search: search?.isListFocused = false
    case .up where searchRows(context).chosen == 0: search?.isListFocused = false
    case .quit: return closed()
    case .nextMatch: moveInHits(.rows(1), context)
    case .previousMatch: moveInHits(.rows(-1), context)
    case .openLink: return openLink(context)
    default: return nil
    }
    return []
  }

  /// Moving in the hits hands the keys to them; a page's lines are still filtered by typing.
  mutating func focusHits(_ context: BrowserContext) {
    guard let session = search, session.scope != .page, session.recalling == nil else { return }
    let hasHits = searchRows(context).count > 0
    search?.isListFocused = hasHits
  }

  /// Commands on the current entry; nil for other commands.
  private mutating func performOnEntry(
    _ command: Command, _ previousNotice: Notice?, _ context: BrowserContext
  ) -> [Effect]? {
    switch command {
    case .favourite: toggleFavourite(context)
    case .copy: copy(previousNotice, context)
    case .copyAll: copyAll(context)
    case .qrCode: showQRCode(context)
    case .source: showSource(context)
    case .plainText: showPlainText(context)
    case .callNote: composeCallNote(context)
    case .reply: composeReply(context)
    case .pick: pick(context)
    case .pin: togglePin(context)
    case .namePlace: startPlace(.naming, context)
    case .unmark: unmark(previousNotice, context)
    default: nil
    }
  }

  /// Commands on the program as a whole; nil for other commands.
  mutating func performInProgram(_ command: Command, _ context: BrowserContext) -> [Effect]? {
    switch command {
    case .search: startSearch(context)
    case .recall:
      if search == nil { startSearch(context) }
      return recallSearch(by: 1, isWalking: false, context)
    case .problems: return showProblems(context)
    case .allChannels: showAllChannels(context)
    case .editedTexts: return listEditedTexts()
    case .closeCase: return closeCase(context)
    case .language: return changeLanguage(context)
    case .help: palette = Palette(.here)
    case .commands: palette = Palette(.everything)
    case .mouse: return toggleMouse()
    case .calm: return toggleCalm()
    case .quit: return [.quit]
    default: return nil
    }
    return []
  }

  private mutating func performInPanes(_ command: Command, _ previousNotice: Notice?, _ context: BrowserContext)
    -> [Effect]
  {
    switch command {
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .top, .bottom:
      if let motion = command.motion { move(motion, context) }
    case .nextPane: if !focusOtherPage() { focus(after: 1, wrapping: true) }
    case .previousPane: focus(after: -1, wrapping: true)
    case .goToPlace: return startPlace(.going, context)
    case .paneRight: focus(after: 1, wrapping: false)
    case .paneLeft: focus(after: -1, wrapping: false)
    case .services: focus(on: .services)
    case .contacts: focus(on: .contacts)
    case .entries: focus(on: .entries)
    case .reader: focus(on: .reader)
    case .previousTab: turn(by: -1, context)
    case .nextTab: turn(by: 1, context)
    case .open:
      if let effects = unfoldSelected(context) { return effects }
      if currentEntry(context) != nil { enterReader() }
    case .fold: return fold(previousNotice, context)
    case .back where navigation.focus == .pinned: focus(on: .reader)
    case .back: if !showWholeList() { back() }
    case .outline: showOutline(context)
    case .nextHeading: return jump(bySections: 1, context) ?? jump(byHeadings: 1, context)
    case .previousHeading: return jump(bySections: -1, context) ?? jump(byHeadings: -1, context)
    case .historyBack: return moveThroughHistory(by: -1, context)
    case .historyForward: return moveThroughHistory(by: 1, context)
    case .nextMatch: return step(toMatch: 1, context)
    case .previousMatch: return step(toMatch: -1, context)
    case .follow: return startFollowing(context)
    case .markDone: return markDone(previousNotice, context)
    case .openLink: return openLink(context)
    case .editText: return notify(.message(.composing(.nothingToEdit)))
    case .sortByOpen: return toggleOpenFirst(context)
    case .filter: startFilter(context)
    case .nextService: selectService(after: 1, context)
    case .previousService: selectService(after: -1, context)
    case .favourite, .copy, .copyAll, .qrCode, .source, .plainText, .callNote, .reply, .pick, .pin, .namePlace, .unmark,
      .editedTexts,
      .closeCase, .allChannels, .search, .recall, .problems, .language, .help, .commands, .mouse, .calm, .redraw,
      .suspend,
      .quit:
      break
    }
    return []
  }
}
