import HelpContent
import HelpSearch

extension BrowserState {
  /// The position to restore at the next start; nil if nothing is selected.
  package func place(_ context: BrowserContext) -> SavedState.Change? {
    selected(in: navigation.list, context).map { .left($0) }
  }

  mutating func remember(_ change: SavedState.Change) -> [Effect] {
    savedState.apply(change)
    return [.remember(change)]
  }

  /// Adds the entry in the reader to the history and, unless it is the newest there, to the recent entries.
  mutating func rememberReading(_ context: BrowserContext) -> [Effect] {
    guard navigation.focus == .reader, search == nil, let currentEntry = currentEntry(context) else { return [] }
    history.arrive(at: currentEntry)
    if currentEntry != customerCase.begunAt {
      customerCase.begunAt = nil
      if !customerCase.opened.contains(currentEntry) { customerCase.opened.append(currentEntry) }
    }
    guard savedState.recent.first != currentEntry else { return [] }
    return remember(.opened(currentEntry))
  }

  mutating func toggleFavourite(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context) else { return [] }
    let isFavourite = !savedState.favourites.contains(currentEntry)
    return remember(.favourite(currentEntry, isFavourite))
      + notify(.message(isFavourite ? .notice(.favouriteAdded) : .notice(.favouriteRemoved)))
  }

  /// Results for an empty search field.
  func remembered(_ context: BrowserContext, of service: ServiceID? = nil) -> SearchResults {
    let known = context.remembered(savedState, news, on: clock?.date).filter { service == nil || $0.service == service }
    return SearchResults(
      total: known.count,
      hits: known.map { SearchHit(reference: $0, title: nil, snippet: nil, score: 0) })
  }

  mutating func rememberSearch(_ session: SearchSession, _ context: BrowserContext) -> [Effect] {
    session.isBlank ? [] : remember(.searched(session.field.text, in: context.collection.id))
  }

  /// True if moving up goes to an earlier search: from the first row of a search that is empty or already recalled.
  func canRecall(_ context: BrowserContext) -> Bool {
    guard let session = search, session.isBlank || session.recalling != nil else { return false }
    return searchRows(context).chosen == 0
  }

  /// Ctrl-R: replaces the text by the next earlier search that contains what was typed. Going back past the newest one
  /// restores the typed text. `isWalking` is true if the arrow keys continue through the searches.
  mutating func recallSearch(by steps: Int, isWalking: Bool, _ context: BrowserContext) -> [Effect] {
    guard var session = search else { return [] }
    let typed = session.recalling?.typed ?? session.field.text
    let next = (session.recalling?.index ?? -1) + steps
    let fitting = savedState.searches(in: context.collection).filter {
      typed.isEmpty || $0 != typed && $0.contains(typed)
    }
    guard let text = next < 0 ? typed : fitting[safe: next] else { return notify(.message(.search(.noEarlierSearch))) }
    session.field = TextField(text)
    session.completing = nil
    session.recalling =
      next < 0 ? nil : SearchSession.Recalling(typed: typed, index: next, isWalking: isWalking)
    search = searched(session, context)
    return []
  }
}
