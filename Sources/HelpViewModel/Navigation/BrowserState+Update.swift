import HelpContent
import HelpSearch
import TerminalModel

extension BrowserState {
  /// Applies an action and returns the effects for the caller to carry out.
  package mutating func update(_ action: Action, _ context: BrowserContext) -> [Effect] {
    let before = pendingQuery
    let vain = vainSearch
    let hadMouse = capturesMouse
    let effects = permitted(apply(action, context), context)
    let missed = vain.map { search == nil || effects.contains(where: \.ends) ? [Effect.missed($0)] : [] } ?? []
    refreshNeeds(context)
    refreshPin(context)
    let mouse = capturesMouse == hadMouse ? [] : [Effect.captureMouse(capturesMouse)]
    return missed + mouse + effects + searchCompletion(since: before, action) + rememberReading(context)
      + readNews(context)
  }

  /// The text of an open search of all entries that has found nothing.
  private var vainSearch: String? {
    guard let search, search.scope != .page, !search.isBlank, search.results.isTotalExact, search.results.total == 0,
      query(search).filterWithoutValue == nil
    else { return nil }
    return search.field.text
  }

  /// The effect that completes a search in the background, or cancels it when the query has gone.
  private func searchCompletion(since before: SearchQuery?, _ action: Action) -> [Effect] {
    // Changed content must be searched again for the same query.
    if case .contentChanged = action, pendingQuery != nil { return [.completeSearch(pendingQuery)] }
    return pendingQuery == before ? [] : [.completeSearch(pendingQuery)]
  }

  private mutating func apply(_ action: Action, _ context: BrowserContext) -> [Effect] {
    let keys = pendingKeys
    pendingKeys = []
    switch action {
    case .none: return []
    case .unfinished(let keys):
      pendingKeys = keys
      return []
    case .command(let command):
      let previousNotice = notice
      notice = nil
      return perform(command, previousNotice, context)
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
    case .cancelFollowing: return closed()
    case .place(let name):
      notice = nil
      return usePlace(name, context)
    case .resized(let size):
      pendingKeys = keys
      self.size = size
      return []
    case .mouse(let event): return mouse(event, context)
    case .pasted(let text): return paste(text, context)
    case .interrupted: return interrupt(keys)
    case .copied(let request, let outcome): return copied(request, outcome)
    case .opened(let link, let outcome): return opened(link, outcome, context)
    case .edited(let outcome): return edited(outcome, context)
    case .searched(let query, let results):
      pendingKeys = keys
      return take(results, of: query, context)
    case .notify(let message): return notify(.message(message))
    case .noticeExpired(let id):
      pendingKeys = keys
      if notice?.id == id { notice = nil }
      return []
    case .contentChanged(let diagnostics, let changes, let news):
      pendingKeys = keys
      if let news { self.news = self.news.replaced(by: news) }
      return adoptContent(diagnostics, changes, context)
    case .news(let news):
      pendingKeys = keys
      self.news = self.news.replaced(by: news)
      if let session = search, session.isBlank { search = searched(session, context) }
      return []
    case .clock(let reading):
      pendingKeys = keys
      clock = reading
      refreshChannels(context)
      return []
    }
  }

  /// Shows a notice in the bottom line for some seconds.
  mutating func notify(_ content: Notice.Content) -> [Effect] {
    lastNotice += 1
    notice = Notice(id: lastNotice, content: content)
    return [.expireNotice(id: lastNotice)]
  }
}
