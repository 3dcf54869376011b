import HelpContent

extension BrowserState {
  /// `|`: keeps the entry beside the reader while others are read; again for the same entry, no longer.
  mutating func togglePin(_ context: BrowserContext) -> [Effect] {
    guard let entry = currentEntry(context) else { return [] }
    if customerCase.pinned == entry {
      customerCase.pinned = nil
      return notify(.message(.reader(.unpinned)))
    }
    customerCase.pinned = entry
    return notify(.message(.reader(.pinned(key: context.keymap.keyName(of: .pin)))))
  }

  /// A pin may have gone with its case or with the content.
  mutating func refreshPin(_ context: BrowserContext) {
    if let pinned = customerCase.pinned, !context.library.contains(pinned) { customerCase.pinned = nil }
    if navigation.focus == .pinned, customerCase.pinned == nil { navigation.focus = .reader }
  }

  /// Tab in one of two pages goes to the other.
  mutating func focusOtherPage() -> Bool {
    guard customerCase.pinned != nil, navigation.focus.showsPage else { return false }
    focus(on: navigation.focus == .reader ? .pinned : .reader)
    return true
  }
}
