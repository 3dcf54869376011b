import HelpContent

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
      + tell(.message(isFavourite ? .favouriteAdded : .favouriteRemoved))
  }

  /// What an empty search field offers: favourites, then what was read last.
  func remembered(_ context: BrowserContext) -> SearchResults {
    let favourites = memory.favourites
    let known = (favourites + memory.recent.filter { !favourites.contains($0) })
      .filter { context.library.entry($0) != nil }
    return SearchResults(
      total: known.count,
      hits: known.map { SearchHit(reference: $0, title: nil, snippet: nil, score: 0) })
  }

  /// Ctrl-R: what was searched for before, and begins or goes on as what is typed; again, what was before that.
  mutating func recallSearch(_ context: BrowserContext) -> [Effect] {
    guard var session = search else { return [] }
    let typed = session.recalling?.typed ?? session.field.text
    let next = (session.recalling?.index ?? -1) + 1
    let fitting = memory.searches.filter { typed.isEmpty || $0 != typed && $0.contains(typed) }
    guard let text = fitting[safe: next] else { return tell(.message(.noOlderSearch)) }
    let before = session
    session.field = TextField(text)
    session.recalling = SearchSession.Recalling(typed: typed, index: next)
    let changed = searched(session, context)
    search = changed
    return deepening(from: before, to: changed)
  }
}
