import HelpContent
import HelpSearch
import TerminalModel

extension BrowserState {
  /// Carries out an action; what the world outside has to do comes back as effects.
  package mutating func update(_ action: Action, _ context: BrowserContext) -> [Effect] {
    let before = pendingQuery
    let effects = permitted(carryOut(action, context), context)
    return effects + searchCompletion(since: before, action) + rememberReading(context)
  }

  /// What is left to do after the answer that a key can wait for; nothing any more when the search is closed.
  private func searchCompletion(since before: SearchQuery?, _ action: Action) -> [Effect] {
    // Other content has to be searched anew for the same.
    if case .contentChanged = action, pendingQuery != nil { return [.completeSearch(pendingQuery)] }
    return pendingQuery == before ? [] : [.completeSearch(pendingQuery)]
  }

  private mutating func carryOut(_ action: Action, _ context: BrowserContext) -> [Effect] {
    let keys = pendingKeys
    pendingKeys = []
    switch action {
    case .none: return []
    case .unfinished(let keys):
      pendingKeys = keys
      return []
    case .command(let command):
      let standing = notice
      notice = nil
      return perform(command, standing, context)
    case .edit(let edit):
      notice = nil
      return self.edit(edit, context)
    case .select(let reference):
      if context.library.entry(reference) != nil { show(reference, context) }
      return []
    case .show(let reference):
      show(reference, context)
      enterReader()
      return []
    case .followDigit(let digit):
      notice = nil
      return follow(digit, context)
    case .cancelFollowing:
      following = nil
      return []
    case .resized(let size):
      pendingKeys = keys
      self.size = size
      return []
    case .mouse(let event): return mouse(event, context)
    case .pasted(let text): return paste(text, context)
    case .interrupted: return interrupt()
    case .copied(let request, let outcome): return copied(request, outcome)
    case .opened(let link, let outcome): return opened(link, outcome, context)
    case .edited(let outcome): return edited(outcome, context)
    case .searched(let query, let results):
      pendingKeys = keys
      take(results, of: query)
      return []
    case .tell(let message): return tell(.message(message))
    case .noticeExpired(let id):
      pendingKeys = keys
      if notice?.id == id { notice = nil }
      return []
    case .contentChanged(let troubles):
      pendingKeys = keys
      return adoptContent(troubles, context)
    case .clock(let reading):
      pendingKeys = keys
      clock = reading
      return []
    }
  }

  mutating func perform(_ command: Command, _ standing: Notice?, _ context: BrowserContext) -> [Effect] {
    if palette != nil { return performInPalette(command, context) }
    if sheet != nil, let effects = performAtSheet(command, context) { return effects }
    if qrCode != nil, let effects = performAtQRCode(command) { return effects }
    if problemsTop != nil, let effects = performInProblems(command, context) { return effects }
    switch command {
    case .up where canRecall(context): return recallSearch(by: 1, isWalking: true, context)
    case .down where search?.recalling?.isWalking == true: return recallSearch(by: -1, isWalking: true, context)
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .top, .bottom:
      if let motion = command.motion { move(motion, context) }
    case .nextPane where search != nil: turnScope(by: 1, context)
    case .previousPane where search != nil: turnScope(by: -1, context)
    case .nextPane: focus(after: 1, wrapping: true)
    case .previousPane: focus(after: -1, wrapping: true)
    case .paneRight: focus(after: 1, wrapping: false)
    case .paneLeft: focus(after: -1, wrapping: false)
    case .services: focus(on: .services)
    case .contacts: focus(on: .contacts)
    case .entries: focus(on: .entries)
    case .reader: focus(on: .reader)
    case .previousTab: turn(by: -1, context)
    case .nextTab: turn(by: 1, context)
    case .open: return open(context)
    case .back: back()
    case .search: startSearch(context)
    case .recall:
      if search == nil { startSearch(context) }
      return recallSearch(by: 1, isWalking: false, context)
    case .outline: showOutline(context)
    case .nextHeading: return jump(byHeadings: 1, context)
    case .previousHeading: return jump(byHeadings: -1, context)
    case .favourite: return toggleFavourite(context)
    case .walkBack: return walk(by: -1, context)
    case .walkForward: return walk(by: 1, context)
    case .nextMatch: return step(toMatch: 1, context)
    case .previousMatch: return step(toMatch: -1, context)
    case .copy: return copy(standing, context)
    case .copyAll: return copyAll(context)
    case .follow: return startFollowing(context)
    case .tick: return tick(standing, context)
    case .qrCode: return showQRCode(context)
    case .openLink: return openLink(context)
    case .source: return showSource(context)
    case .bareText: return showBareText(context)
    case .callNote: return composeCallNote(context)
    case .reply: return composeReply(context)
    case .editText: return tell(.message(.nothingToEdit))
    case .sortByOpen: return toggleOpenFirst(context)
    case .problems: return showProblems(context)
    case .language: return changeLanguage(context)
    case .help: palette = Palette(.here)
    case .commands: palette = Palette(.everything)
    case .mouse: return toggleMouse()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  private mutating func interrupt() -> [Effect] {
    notice = nil
    following = nil
    if palette != nil {
      palette = nil
      return []
    }
    if sheet != nil { return closeSheet() }
    if problemsTop != nil {
      problemsTop = nil
      return []
    }
    guard search != nil else { return [.quitInterrupted] }
    back()
    return []
  }

  /// Puts a word into the bottom line, for some seconds.
  mutating func tell(_ content: Notice.Content) -> [Effect] {
    lastNotice += 1
    notice = Notice(id: lastNotice, content: content)
    return [.expireNotice(id: lastNotice)]
  }

  /// The content's language after the one shown; nil when there is no other.
  func nextLanguage(_ context: BrowserContext) -> LanguageTag? { nextLanguage(after: languages, context) }

  func nextLanguage(after languages: LanguagePreference, _ context: BrowserContext) -> LanguageTag? {
    let known = context.library.collection.languages
    let shown = languages.first
    guard known.count > 1 || known.first.map({ $0 != shown }) == true else { return nil }
    return known[((known.firstIndex(of: shown) ?? -1) + 1) % known.count]
  }

  private mutating func changeLanguage(_ context: BrowserContext) -> [Effect] {
    guard let next = nextLanguage(context) else { return tell(.message(.onlyLanguage)) }
    return showContent(in: next, context)
  }

  mutating func showContent(in language: LanguageTag, _ context: BrowserContext) -> [Effect] {
    languages = languages.preferring(language)
    if let session = search { search = searched(session, context) }
    return tell(.message(.languageChanged(language)))
  }
}
