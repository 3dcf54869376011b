import HelpContent
import HelpSearch

extension BrowserState {
  /// Where the browser would begin again.
  package func place(_ context: BrowserContext) -> Memory.Change? {
    selected(in: navigation.list, context).map { .left($0) }
  }

  mutating func remember(_ change: Memory.Change) -> [Effect] {
    memory.apply(change)
    return [.remember(change)]
  }

  /// What is being read, when something new is.
  mutating func rememberReading(_ context: BrowserContext) -> [Effect] {
    guard navigation.focus == .reader, search == nil, let subject = subject(context) else { return [] }
    walk.arrive(at: subject)
    guard memory.recent.first != subject else { return [] }
    return remember(.opened(subject))
  }

  mutating func toggleFavourite(_ context: BrowserContext) -> [Effect] {
    guard let subject = subject(context) else { return [] }
    let isFavourite = !memory.favourites.contains(subject)
    return remember(.favourite(subject, isFavourite))
      + tell(.message(isFavourite ? .notice(.favouriteAdded) : .notice(.favouriteRemoved)))
  }

  /// What an empty search field offers: favourites, then what was read last.
  func remembered(_ context: BrowserContext, of service: ServiceID? = nil) -> SearchResults {
    let favourites = memory.favourites
    let known = (favourites + memory.recent.filter { !favourites.contains($0) })
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
    let fitting = memory.searches.filter { typed.isEmpty || $0 != typed && $0.contains(typed) }
    guard let text = next < 0 ? typed : fitting[safe: next] else { return tell(.message(.search(.noEarlierSearch))) }
    session.field = TextField(text)
    session.completing = nil
    session.recalling =
      next < 0 ? nil : SearchSession.Recalling(typed: typed, index: next, isWalking: isWalking)
    search = searched(session, context)
    return []
  }
}
