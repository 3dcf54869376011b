import TerminalModel

/// The answers that are still to come.
struct OutstandingAnswers {
  let asked: ContinuousClock.Instant
  private var background: Bool
  private var attributes = true

  init(asked: ContinuousClock.Instant, background: Bool) {
    self.asked = asked
    self.background = background
  }

  /// False if the event was the last one. GNU screen passes the question for the background on, and answers others first.
  mutating func remain(after event: TerminalEvent) -> Bool {
    if case .background = event { background = false }
    if case .attributes = event { attributes = false }
    return background || attributes
  }
}
