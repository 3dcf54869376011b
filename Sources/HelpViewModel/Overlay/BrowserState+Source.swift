import HelpContent

extension BrowserState {
  /// `S`: shows the entry's first source; repeated, the next one.
  mutating func showSource(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context) else { return [] }
    return showSource(of: currentEntry, 0, context)
  }

  private mutating func showSource(of reference: Reference, _ index: Int, _ context: BrowserContext) -> [Effect] {
    guard let entry = context.library.entry(reference) else { return [] }
    let teller = SourceText(languages: languages, interfaceLanguage: interfaceLanguage, today: clock?.date)
    return open(TextOverlay(.source(reference, index: index), teller.text(of: entry, source: index)))
  }

  mutating func performAtSource(
    _ command: Command, _ reference: Reference, _ index: Int, _ context: BrowserContext
  ) -> [Effect]? {
    let sources = context.library.entry(reference)?.review.sources ?? []
    let url = sources[safe: index]?.url
    switch command {
    case .source where sources.count > 1:
      return showSource(of: reference, (index + 1) % sources.count, context)
    case .source: return closed()
    case .copy:
      return textOverlay.map { [.copyToClipboard(CopyRequest(CopyText(url ?? $0.text), .url, of: nil))] }
    case .copyAll: return textOverlay.map { [.copyToClipboard(CopyRequest(CopyText($0.text), .text, of: nil))] }
    case .openLink: return url.map { open(link: $0) } ?? notify(.message(.review(.sourceWithoutLink)))
    default: return nil
    }
  }
}
