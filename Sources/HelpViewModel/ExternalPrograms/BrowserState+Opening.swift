import HelpContent

extension BrowserState {
  /// `o`: opens the entry's link, that of a guide's current step first. If a text has several, shows their numbers.
  mutating func openLink(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    if case .guide(let guide) = entry, let step = guide.steps[safe: navigation.steps[currentEntry] ?? 0],
      let link = step.addresses(in: languages).first
    {
      return open(link: link)
    }
    let links = entry.addresses(in: languages)
    guard let link = links.first else { return notify(.noLink(entry.kind)) }
    // A channel or a service has one main address; in a text any link may be meant.
    if links.count > 1, currentEntry.item != nil, entry.kind != .contact { return startFollowing(context) }
    return open(link: link)
  }

  func open(link: String) -> [Effect] { [.openLink(link)] }

  /// Shows a link that no program opened: as a QR code, or else as text to select.
  mutating func opened(_ link: String, _ outcome: OpenOutcome, _ context: BrowserContext) -> [Effect] {
    var effects: [Effect] = []
    var reason = Notice.Content.opened(link, outcome)
    if outcome.opener == nil, textOverlay == nil {
      if case .success(let code) = context.encodeQRCode(link) {
        overlays.append(.qrCode(code, of: nil))
        if outcome.failures.isEmpty { reason = .message(.sharing(.noBrowser)) }
      } else {
        effects = open(TextOverlay(.plainText, link))
      }
    }
    let hasWords = !outcome.sentences(about: link, in: interfaceLanguage).isEmpty
    return effects + (hasWords ? notify(reason) : [])
  }
}
