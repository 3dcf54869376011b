import TerminalModel

extension NcursesTerminal {
  /// How long an answer that was asked for may be on its way.
  private static let timeout: Duration = .seconds(1)

  /// Asks for the colour of the background; `.background` follows from terminals that tell it. A terminal of few colours may print
  /// the question.
  package mutating func askForBackground() {
    guard isUp, colorCount == 256 else { return }
    RawOutput.write(Array("\u{1B}]11;?\u{1B}\\".utf8))
    askedForBackground = .now
  }

  /// An answer that comes after the end would be typed into the shell: it is waited for, for a blink, and thrown away.
  mutating func awaitAnswer() {
    guard let asked = askedForBackground, asked.duration(to: .now) < Self.timeout else { return }
    askedForBackground = nil
    let deadline = ContinuousClock.now + .milliseconds(60)
    while ContinuousClock.now < deadline, let event = nextEvent(timeout: 60) {
      if case .background = event { return }
      if case .endOfInput = event { return }
    }
  }
}
