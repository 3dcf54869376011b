import HelpContent

extension BrowserState {
  /// `x`: ticks what comes next, a guide's current step or the first thing to prepare that is not ticked yet; where all is
  /// ticked, says so, and begins anew while that notice stands.
  mutating func tick(_ standing: Notice?, _ context: BrowserContext) -> [Effect] {
    guard let subject = subject(context), let entry = context.library.entry(subject) else { return [] }
    let (count, current) = toTick(entry, subject)
    guard count > 0 else { return tell(.message(.reader(.nothingToMark))) }
    var done = memory.done[subject] ?? []
    if done.count == count {
      let notice = Message.reader(.allDone(key: context.keymap.keys(for: .tick).first?.name ?? ""))
      guard standing?.content == .message(notice) else { return tell(.message(notice)) }
      if case .guide = entry { goToStep(0, of: subject, context) }
      return remember(.done(subject, []))
    }
    let next = current.flatMap { done.contains($0) ? nil : $0 } ?? (0..<count).first { !done.contains($0) } ?? 0
    done.insert(next)
    if case .guide = entry { goToStep(min(next + 1, count - 1), of: subject, context) }
    return remember(.done(subject, done)) + tell(.message(.reader(.progress(done.count, of: count))))
  }

  func canTick(_ context: BrowserContext) -> Bool {
    guard let subject = subject(context), let entry = context.library.entry(subject) else { return false }
    return toTick(entry, subject).count > 0
  }

  private func toTick(_ entry: Entry, _ subject: Reference) -> (count: Int, current: Int?) {
    switch entry {
    case .guide(let guide): (guide.steps.count, navigation.steps[subject] ?? 0)
    case .contact(let contact): (contact.prepare.count, nil)
    default: (0, nil)
    }
  }
}
