import HelpContent
import HelpSearch

extension BrowserState {
  /// Other content: what was selected stays selected as far as it is still there, and so does how far it was scrolled.
  mutating func adoptContent(_ diagnostics: [Diagnostic], _ context: BrowserContext) -> [Effect] {
    let library = context.library
    languages = LanguagePreference(languages.preferred, fallback: library.collection.language)
    settle(&navigation, context)
    trail = trail.map { step in
      var place = step.navigation
      settle(&place, context)
      return Step(navigation: place, search: step.search.map { researched($0, context) }, reason: step.reason)
    }
    walk.keep { library.contains($0) }
    keepFound { library.contains($0) }
    overlays = overlays.compactMap { refreshed($0, context) }
    guard let first = diagnostics.first else { return tell(.message(.notice(.contentReloaded))) }
    return tell(.message(.notice(.badContent(first, more: diagnostics.count - 1))))
  }

  private func settle(_ place: inout Navigation, _ context: BrowserContext) {
    if let service = place.service, context.library.contains(Reference(service)) { return }
    place.service = context.library.services.first
    if let service = place.service { place.tab = firstTab(of: service, context) }
  }

  /// A layer as the new content has it; nil if there is nothing left to show.
  private func refreshed(_ overlay: Overlay, _ context: BrowserContext) -> Overlay? {
    switch overlay {
    case .search(let session): .search(researched(session, context))
    case .qrCode(_, let reference?): qrCode(of: reference, context).map { .qrCode($0, of: reference) }
    case .problems: context.diagnostics.isEmpty ? nil : overlay
    // The numbers may stand for something else now.
    case .following: nil
    case .qrCode(_, nil), .sheet, .palette: overlay
    }
  }

  /// The same hit stays chosen, and on the screen.
  private func researched(_ session: SearchSession, _ context: BrowserContext) -> SearchSession {
    var changed = searched(session, context)
    if changed.results.hits.contains(where: { $0.reference == session.chosen }) {
      changed.chosen = session.chosen
      changed.offset = session.offset
    }
    return changed
  }

  private mutating func keepFound(where isThere: (Reference) -> Bool) {
    guard let found else { return }
    let hits = found.hits.filter(isThere)
    let before = found.hits.prefix(found.index).filter(isThere).count
    self.found = hits.isEmpty ? nil : Found(matcher: found.matcher, hits: hits, index: min(before, hits.count - 1))
  }
}
