import TerminalModel

extension NcursesTerminal {
  /// Maximum time for an answer to arrive.
  private static let answerTimeout: Duration = .seconds(1)

  /// Queries the background colour; terminals that support the query answer with a `.background` event. Terminals with
  /// few colours are not asked, because they may print the query.
  package mutating func askForBackground() {
    guard isActive, colorCount == 256 else { return }
    RawOutput.write(Array("\u{1B}]11;?\u{1B}\\".utf8))
    askedForBackground = .now
  }

  /// Waits at most 60 ms for an outstanding answer and discards it, so that it does not end up in the shell's input.
  mutating func discardPendingAnswer() {
    guard let asked = askedForBackground, asked.duration(to: .now) < Self.answerTimeout else { return }
    askedForBackground = nil
    let deadline = ContinuousClock.now + .milliseconds(60)
    while ContinuousClock.now < deadline, let event = nextEvent(timeout: 60) {
      if case .background = event { return }
      if case .endOfInput = event { return }
    }
  }
}
