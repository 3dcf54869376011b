import HelpContent

extension BrowserState {
  /// Takes the entry in the reader from the news.
  mutating func readNews(_ context: BrowserContext) -> [Effect] {
    guard !news.isEmpty, navigation.focus.showsPage, search == nil, let currentEntry = currentEntry(context) else {
      return []
    }
    return see(currentEntry)
  }

  /// The reader has looked at an entry, or has taken it elsewhere.
  mutating func see(_ reference: Reference) -> [Effect] {
    let seen = news.markRead(reference)
    return seen.isEmpty ? [] : [.see(seen)]
  }

  /// What has changed, in words; nil if that says nothing.
  func notice(of changes: [EntryChange], _ context: BrowserContext) -> Message? {
    let gone = Dictionary(changes.map { ($0.reference.service, $0.name) }) { first, _ in first }
    let summary = ChangeSummary(changes) { id in
      (context.library.service(id)?.name ?? gone[id] ?? nil).map { languages.choose($0).text } ?? id.description
    }
    return summary.isEmpty ? nil : .news(.summary(summary))
  }
}
