import HelpContent
import HelpSearch

extension BrowserState {
  /// Adopts changed content: keeps the selection, the scroll positions and the overlays as far as their entries still
  /// exist.
  mutating func adoptContent(
    _ diagnostics: [Diagnostic], _ changes: [EntryChange], _ context: BrowserContext
  ) -> [Effect] {
    let library = context.library
    languages = LanguagePreference(languages.preferred, fallback: library.collection.language)
    settle(&navigation, context)
    backStack = backStack.map { step in
      var place = step.navigation
      settle(&place, context)
      return Step(navigation: place, search: step.search.map { researched($0, context) }, reason: step.reason)
    }
    history.keep { library.contains($0) }
    keepFound { library.contains($0) }
    refreshFilters(context)
    overlays = overlays.compactMap { refreshed($0, context) }
    refreshChannels(context)
    guard let first = diagnostics.first else {
      return notify(.message(notice(of: changes, context) ?? .notice(.contentReloaded)))
    }
    return notify(.message(.notice(.badContent(first, more: diagnostics.count - 1))))
  }

  private func settle(_ place: inout Navigation, _ context: BrowserContext) {
    if let service = place.service, context.library.contains(Reference(service)) { return }
    place.service = context.library.services.first
    if let service = place.service { place.tab = firstTab(of: service, context) }
  }

  /// The layer updated for the new content; nil if it has nothing left to show.
  private func refreshed(_ overlay: Overlay, _ context: BrowserContext) -> Overlay? {
    switch overlay {
    case .search(let session): .search(researched(session, context))
    case .qrCode(_, let reference?): qrCode(of: reference, context).map { .qrCode($0, of: reference) }
    case .problems, .problemFilter: context.diagnostics.isEmpty ? nil : overlay
    // The numbers may mean other targets now.
    case .following: nil
    case .filter(let filter): filters[filter.list].map { .filter($0) } ?? overlay
    case .qrCode(_, nil), .text, .palette, .place: overlay
    }
  }

  /// Searches again, keeping the chosen hit and its place on the screen.
  private func researched(_ session: SearchSession, _ context: BrowserContext) -> SearchSession {
    var changed = searched(session, context)
    if changed.results.hits.contains(where: { $0.reference == session.chosen }) {
      changed.chosen = session.chosen
      changed.offset = session.offset
    }
    return changed
  }

  private mutating func keepFound(where isThere: (Reference) -> Bool) {
    guard let matchWalk else { return }
    let hits = matchWalk.hits.filter(isThere)
    let before = matchWalk.hits.prefix(matchWalk.index).filter(isThere).count
    self.matchWalk =
      hits.isEmpty ? nil : MatchWalk(matcher: matchWalk.matcher, hits: hits, index: min(before, hits.count - 1))
  }
}
