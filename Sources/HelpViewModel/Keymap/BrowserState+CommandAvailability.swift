import HelpContent

extension BrowserState {
  /// True if the command has an effect in the current state, an open palette aside.
  func canPerform(_ command: Command, _ context: BrowserContext) -> Bool {
    guard context.isPermitted(command) else { return false }
    if command == .recall { return savedState.hasSearches(in: context.collection) }
    switch overlays.last(where: { $0.palette == nil }) {
    case .search(let session):
      if [.nextPane, .previousPane].contains(command) { return session.scopes.count > 1 }
      if session.isListFocused,
        [.reply, .callNote, .favourite, .copyAll, .pick, .pin, .namePlace, .search].contains(command)
      {
        return true
      }
      return command.definition.worksInTextField
    case .text(let textOverlay): return textOverlay.commands.contains(command)
    case .filter, .problemFilter: return command.definition.worksInTextField
    case .qrCode, .problems, .following, .place, .palette, nil: return canPerformInPanes(command, context)
    }
  }

  private func canPerformInPanes(_ command: Command, _ context: BrowserContext) -> Bool {
    switch command {
    case .open: return !navigation.focus.showsPage
    case .back: return !backStack.isEmpty || navigation.list(of: navigation.focus).map { filters[$0] != nil } ?? false
    case .copy, .copyAll, .outline: return currentEntry(context) != nil
    case .favourite: return currentEntry(context) != nil
    case .historyBack: return history.hasStep(by: navigation.focus == .reader ? -1 : 0)
    case .historyForward: return history.hasStep(by: 1)
    case .markDone: return canMarkDone(context)
    case .unmark: return currentEntry(context).flatMap { savedState.done[$0] } != nil
    case .editedTexts: return !editedTexts.isEmpty
    case .closeCase: return canCloseCase
    case .qrCode: return entriesToShare(context).contains { context.library.entry($0)?.textForPhone != nil }
    case .openLink:
      return currentEntry(context).flatMap { context.library.entry($0) }?.addresses(in: languages).isEmpty == false
    case .goToPlace: return savedState.places.contains { context.library.contains($0.value) }
    case .source, .plainText, .callNote, .reply, .pick, .pin, .namePlace: return currentEntry(context) != nil
    case .editText: return false
    case .sortByOpen: return navigation.service.map { !context.contacts(of: $0).isEmpty } ?? false
    case .follow: return page(context)?.targets.isEmpty == false
    case .nextMatch, .previousMatch: return matchWalk != nil
    case .nextService, .previousService: return context.library.services.count > 1
    case .fold: return navigation.service.flatMap { context.library.service($0)?.category } != nil
    case .previousTab, .nextTab, .filter: return navigation.service != nil
    case .problems: return !context.diagnostics.isEmpty
    case .language: return context.languageChoices.count > 1
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .top, .bottom, .nextPane, .previousPane,
      .paneRight, .paneLeft, .services, .contacts, .entries, .reader, .search, .recall, .nextHeading, .previousHeading,
      .allChannels, .help, .commands, .mouse, .calm, .redraw, .suspend, .quit:
      return true
    }
  }
}
