import HelpContent

extension BrowserState {
  /// `Q`: closes the customer's case. Its marks and picked entries go; its edited texts stay in the list of them.
  mutating func closeCase(_ context: BrowserContext) -> [Effect] {
    guard canCloseCase else { return notify(.message(.composing(.nothingToClose))) }
    let done = savedState.done
    closedCase = ClosedCase(customerCase: customerCase, done: done)
    customerCase = CustomerCase(number: customerCase.number + 1)
    customerCase.begunAt = currentEntry(context)
    navigation.steps = [:]
    return done.keys.sorted().flatMap { remember(.done($0, [])) } + notify(.message(closedMessage(context)))
  }

  /// True if anything belongs to the case yet.
  var canCloseCase: Bool {
    !savedState.done.isEmpty || !customerCase.isEmpty
      || editedTexts.contains { $0.caseNumber == customerCase.number }
  }

  /// Says by which key the case is taken back, as long as this is shown.
  private func closedMessage(_ context: BrowserContext) -> Message {
    .composing(.caseClosed(key: context.keymap.keyName(of: .unmark)))
  }

  /// `-`: takes back the last mark of the entry, or pressed again all of them; after closing a case, takes that back.
  mutating func unmark(_ previousNotice: Notice?, _ context: BrowserContext) -> [Effect] {
    if let closedCase, previousNotice?.content == .message(closedMessage(context)) { return reopen(closedCase) }
    guard let currentEntry = currentEntry(context), let done = savedState.done[currentEntry] else {
      return notify(.message(.reader(.nothingMarked)))
    }
    let again = Message.reader(.unmarked(key: context.keymap.keyName(of: .unmark)))
    let takesAll = previousNotice?.content == .message(again)
    let last = navigation.steps[currentEntry].flatMap { done.contains($0) ? $0 : nil } ?? done.max()
    let rest = takesAll ? [] : Set(done.filter { $0 != last })
    if case .guide? = context.library.entry(currentEntry) {
      goToStep(takesAll ? 0 : last ?? 0, of: currentEntry, context)
    }
    return remember(.done(currentEntry, rest))
      + notify(.message(rest.isEmpty ? .reader(.allUnmarked) : again))
  }

  private mutating func reopen(_ closed: ClosedCase) -> [Effect] {
    customerCase = closed.customerCase
    closedCase = nil
    return closed.done.sorted { $0.key < $1.key }.flatMap { remember(.done($0.key, $0.value)) }
      + notify(.message(.composing(.caseReopened)))
  }

  /// `,`: picks the entry for one copy or reply with others, or leaves it out again, and goes on to the next row.
  mutating func pick(_ context: BrowserContext) -> [Effect] {
    guard let currentEntry = currentEntry(context) else { return [] }
    if let index = customerCase.picked.firstIndex(of: currentEntry) {
      customerCase.picked.remove(at: index)
    } else {
      customerCase.picked.append(currentEntry)
    }
    if navigation.focus != .reader, search == nil { move(.rows(1), context) }
    return notify(.message(.composing(.picked(customerCase.picked.count))))
  }

  /// The picked entries that still exist, or else the current one.
  func entriesToShare(_ context: BrowserContext) -> [Reference] {
    let picked = customerCase.picked.filter { context.library.entry($0) != nil }
    return picked.isEmpty ? currentEntry(context).map { [$0] } ?? [] : picked
  }
}
