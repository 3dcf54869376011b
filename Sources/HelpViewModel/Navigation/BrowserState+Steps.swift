import HelpContent

extension BrowserState {
  /// The guide that is being read, and the step in hand.
  func guideInHand(_ context: BrowserContext) -> (reference: Reference, guide: Guide, step: Int)? {
    guard navigation.focus == .reader, search == nil, let subject = subject(context),
      case .guide(let guide)? = context.library.entry(subject)
    else { return nil }
    return (subject, guide, min(navigation.steps[subject] ?? 0, guide.steps.count - 1))
  }

  /// Space in a guide ticks the step in hand off and goes to the next; on a step that is ticked off it takes that back. Elsewhere it
  /// turns the page.
  mutating func tick(_ context: BrowserContext) -> [Effect] {
    guard let (reference, _, step) = guideInHand(context) else {
      move(.pages(1), context)
      return []
    }
    var done = memory.done[reference] ?? []
    if done.remove(step) == nil {
      done.insert(step)
      move(.rows(1), context)
    }
    return remember(.done(reference, done))
  }
}
