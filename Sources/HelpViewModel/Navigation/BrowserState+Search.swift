import HelpContent
package import HelpSearch
import TerminalModel

extension BrowserState {
  /// `/`: opens a search with an empty field.
  mutating func startSearch(_ context: BrowserContext) {
    let origin = currentEntry(context)
    backStack.append(Step(navigation: navigation, search: search, reason: .searched))
    search = remembering(SearchSession(from: origin), context)
  }

  /// The session with favourites and recent entries as its results.
  private func remembering(_ session: SearchSession, _ context: BrowserContext) -> SearchSession {
    var session = session
    session.results = remembered(context, of: session.scope == .service ? session.origin?.service : nil)
    session.chosen = session.results.hits.first?.reference
    session.offset = 0
    return session
  }

  mutating func edit(_ edit: TextEdit, _ context: BrowserContext) -> [Effect] {
    let fitted: Bool
    switch overlays.last {
    case .palette(var palette):
      fitted = palette.field.apply(edit)
      palette.chosen = nil
      self.palette = palette
    case .search(var session):
      let before = session.field.text
      fitted = session.field.apply(edit)
      session.isListFocused = false
      session.opensFirst = false
      session.recalling = nil
      session.completing = nil
      search = session.field.text == before ? session : searched(session, context)
    case .filter(var filter):
      fitted = filter.field.apply(edit)
      setFilter(filter, context)
    case .problemFilter(var list):
      fitted = list.field.apply(edit)
      list.top = 0
      overlays[overlays.count - 1] = .problemFilter(list)
    case .qrCode, .problems, .text, .following, .place, nil: return []
    }
    return fitted ? [] : notify(.message(.search(.pasteTruncated(limit: TextField.limit))))
  }

  /// The query of the open search if its results are incomplete.
  package var pendingQuery: SearchQuery? { search.flatMap { $0.results.isTotalExact ? nil : query($0) } }

  /// Adopts the results of a finished search; ignored if the query has changed since.
  mutating func take(_ results: SearchResults, of query: SearchQuery, _ context: BrowserContext) -> [Effect] {
    guard var session = search, self.query(session) == query else { return [] }
    session.results = results
    if session.chosenIndex == nil { session.chosen = results.hits.first?.reference }
    search = session
    return session.opensFirst && session.chosen != nil ? openChosenHit(context) : []
  }

  func query(_ session: SearchSession) -> SearchQuery {
    var query = SearchQuery(session.field.text, languages: languages)
    query.familiarEntries = Set(savedState.favourites + savedState.recent)
    query.familiarService = session.origin?.service
    query.time = session.time
    // A service named in the field takes precedence over the scope.
    if session.scope != .everything, !query.namesService, let service = session.origin?.service {
      query.services = [service]
    }
    return query
  }

  mutating func paste(_ text: String, _ context: BrowserContext) -> [Effect] {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return edit(.insert(line), context)
  }

  /// The session with results for its text, and the best one chosen.
  func searched(_ session: SearchSession, _ context: BrowserContext) -> SearchSession {
    var session = session
    session.line = nil
    session.time = context.time(of: clock)
    if session.isBlank {
      guard session.scope == .page else { return remembering(session, context) }
      session.results = SearchResults(total: 0, hits: [])
    } else {
      session.results = context.engine.results(for: query(session), limit: SearchSession.limit, depth: .quick)
    }
    session.chosen = session.results.hits.first?.reference
    session.offset = 0
    return session
  }

  mutating func openChosenHit(_ context: BrowserContext) -> [Effect] {
    if search?.scope == .page { return openChosenPlace(context) }
    guard var session = search else { return [] }
    guard let chosen = session.chosen else {
      search?.opensFirst = !session.results.isTotalExact
      return []
    }
    session.opensFirst = false
    // Back from the entry one chooses another hit.
    session.isListFocused = true
    backStack.append(Step(navigation: navigation, search: session, reason: .searched))
    search = nil
    if !session.isBlank {
      matchWalk = MatchWalk(
        matcher: session.results.matcher, hits: session.results.hits.map(\.reference), index: session.chosenIndex ?? 0)
    }
    show(chosen, context)
    navigation.focus = .reader
    navigation.scroll[chosen] = 0
    return rememberSearch(session, context)
  }

  /// `n` and `N`: goes to the next match on the page that is out of view, or else to the next hit.
  mutating func step(toMatch direction: Int, _ context: BrowserContext) -> [Effect] {
    guard var matchWalk else { return notify(.message(.search(.noSearchYet))) }
    if scrollToMatch(direction, context) { return [] }
    guard let next = matchWalk.hits[safe: matchWalk.index + direction] else {
      return notify(.message(.search(.noMoreMatches)))
    }
    matchWalk.index += direction
    self.matchWalk = matchWalk
    show(next, context)
    navigation.focus = .reader
    navigation.scroll[next] = 0
    return []
  }

  private mutating func scrollToMatch(_ direction: Int, _ context: BrowserContext) -> Bool {
    guard navigation.focus.showsPage, let currentEntry = currentEntry(context),
      currentEntry == matchWalk?.hits[safe: matchWalk?.index ?? 0],
      let rows = areaInFocus?.content.rows
    else { return false }
    let lines = linesInFocus(context)
    let top = topInFocus(lines, context)
    let marked = lines.indices.filter { lines[$0].isMarked }
    let next = direction > 0 ? marked.first { $0 >= top + rows } : marked.last { $0 < top }
    guard let next else { return false }
    navigation.scroll[currentEntry] = direction > 0 ? next : max(0, next - rows + 1)
    return true
  }
}
