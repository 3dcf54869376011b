import HelpContent
import HelpSearch

extension BrowserState {
  /// Where the browser would begin again.
  package func place(_ context: BrowserContext) -> SavedState.Change? {
    selected(in: navigation.list, context).map { .left($0) }
  }

  mutating func remember(_ change: SavedState.Change) -> [Effect] {
    savedState.apply(change)
    return [.remember(change)]
  }

  /// What is being read, when something new is.
  mutating func rememberReading(_ context: BrowserContext) -> [Effect] {
    guard navigation.focus == .reader, search == nil, let currentEntry = currentEntry(context) else { return [] }
    history.arrive(at: currentEntry)
    guard savedState.recent.first != currentEntry else { return [] }
    return remember(.opened(currentEntry))
  }

  mutating func toggleFavourite(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context) else { return [] }
    let isFavourite = !savedState.favourites.contains(currentEntry)
    return remember(.favourite(currentEntry, isFavourite))
      + notify(.message(isFavourite ? .notice(.favouriteAdded) : .notice(.favouriteRemoved)))
  }

  /// What an empty search field offers: favourites, then what was read last.
  func remembered(_ context: BrowserContext, of service: ServiceID? = nil) -> SearchResults {
    let favourites = savedState.favourites
    let known = (favourites + savedState.recent.filter { !favourites.contains($0) })
      .filter { (service == nil || $0.service == service) && context.library.entry($0) != nil }
    return SearchResults(
      total: known.count,
      hits: known.map { SearchHit(reference: $0, title: nil, snippet: nil, score: 0) })
  }

  /// Whether going up can only mean an earlier search.
  func canRecall(_ context: BrowserContext) -> Bool {
    guard let session = search, session.isBlank || session.recalling != nil else { return false }
    return searchRows(context).chosen == 0
  }

  /// Ctrl-R: what was searched for before, and begins or goes on as what is typed; again, what was before that. Newer than the
  /// newest is what was typed.
  mutating func recallSearch(by steps: Int, isWalking: Bool, _ context: BrowserContext) -> [Effect] {
    guard var session = search else { return [] }
    let typed = session.recalling?.typed ?? session.field.text
    let next = (session.recalling?.index ?? -1) + steps
    let fitting = savedState.searches.filter { typed.isEmpty || $0 != typed && $0.contains(typed) }
    guard let text = next < 0 ? typed : fitting[safe: next] else { return notify(.message(.search(.noEarlierSearch))) }
    session.field = TextField(text)
    session.completing = nil
    session.recalling =
      next < 0 ? nil : SearchSession.Recalling(typed: typed, index: next, isWalking: isWalking)
    search = searched(session, context)
    return []
  }
}
