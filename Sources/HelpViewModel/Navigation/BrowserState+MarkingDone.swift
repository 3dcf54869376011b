import HelpContent

extension BrowserState {
  /// `x`: marks the next item done: a guide's current step, or the first item not yet done. If all are done, says so,
  /// and pressed again while that notice is shown, clears the marks.
  mutating func markDone(_ previousNotice: Notice?, _ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else { return [] }
    let (count, current) = markableItems(entry, currentEntry)
    guard count > 0 else { return notify(.message(.reader(.nothingToMark))) }
    var done = savedState.done[currentEntry] ?? []
    if done.count == count {
      let notice = Message.reader(.allDone(key: context.keymap.keyName(of: .markDone)))
      guard previousNotice?.content == .message(notice) else { return notify(.message(notice)) }
      if case .guide = entry { goToStep(0, of: currentEntry, context) }
      return remember(.done(currentEntry, []))
    }
    let next = current.flatMap { done.contains($0) ? nil : $0 } ?? (0..<count).first { !done.contains($0) } ?? 0
    done.insert(next)
    if case .guide = entry { goToStep(min(next + 1, count - 1), of: currentEntry, context) }
    return remember(.done(currentEntry, done)) + notify(.message(.reader(.progress(done.count, of: count))))
  }

  func canMarkDone(_ context: BrowserContext) -> Bool {
    guard let currentEntry = currentEntry(context), let entry = context.library.entry(currentEntry) else {
      return false
    }
    return markableItems(entry, currentEntry).count > 0
  }

  private func markableItems(_ entry: Entry, _ currentEntry: Reference) -> (count: Int, current: Int?) {
    switch entry {
    case .guide(let guide): (guide.steps.count, navigation.steps[currentEntry] ?? 0)
    case .contact(let contact): (contact.prepare.count, nil)
    default: (0, nil)
    }
  }
}
