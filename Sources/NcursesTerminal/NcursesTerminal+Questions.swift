import CNcurses
import POSIX
import TerminalModel

extension NcursesTerminal {
  /// Maximum time for the answers to arrive.
  private static let answerTimeout: Duration = .seconds(1)

  /// Asks the terminal for its name and, if wanted, for its background colour. Those that understand send `.program` and
  /// `.background` events; `.attributes` comes last, from all but consoles, which are not asked.
  package mutating func ask(forBackground: Bool) {
    guard isActive, TerminalQuestions.areUnderstood else { return }
    let background = forBackground && colorCount >= 8
    RawOutput.write(Array(((background ? "\u{1B}]11;?\u{1B}\\" : "") + TerminalQuestions.forName).utf8))
    outstanding = OutstandingAnswers(asked: .now, background: background)
  }

  /// Waits at most 60 ms for outstanding answers and discards them, so that they do not end up in the shell's input.
  mutating func discardPendingAnswer() {
    guard let asked = outstanding?.asked, asked.duration(to: .now) < Self.answerTimeout else { return }
    let deadline = ContinuousClock.now + .milliseconds(60)
    while outstanding != nil, ContinuousClock.now < deadline, let event = nextEvent(timeout: 60) {
      if case .endOfInput = event { break }
    }
    outstanding = nil
  }
}
