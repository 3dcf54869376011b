import CNcurses
import POSIX
package import TerminalModel

extension NcursesTerminal {
  /// Maximum time for the answers to arrive.
  private static let answerTimeout: Duration = .seconds(1)

  /// Asks the terminal for its name and, if wanted, for its background colour. Those that understand send `.program` and
  /// `.background` events; `.attributes` comes last, from all but consoles, which are not asked.
  /// `.cursor` tells the width of ambiguous characters: behind one in the first column of the last row, which is blank.
  package mutating func ask(forBackground: Bool, forAmbiguousWidth: Bool = false) {
    guard isActive, TerminalQuestions.areUnderstood else { return }
    if forAmbiguousWidth, size.rows > 1 {
      let place = "\u{1B}[\(size.rows);1H"
      RawOutput.write(
        Array("\u{1B}[?2026h\u{1B}7\u{1B}[0m\(place)─\u{1B}[6n\(place) \u{1B}8\u{1B}[?2026l".utf8))
    }
    let background = forBackground && colorCount >= 8
    RawOutput.write(Array(((background ? "\u{1B}]11;?\u{1B}\\" : "") + TerminalQuestions.forName).utf8))
    outstanding = OutstandingAnswers(asked: .now, background: background)
  }

  /// True if the report says that an ambiguous character takes two columns.
  package func tellsWideAmbiguous(_ report: Position) -> Bool {
    report == Position(column: 2, row: size.rows - 1)
  }

  /// False if all answers have come, or will hardly come any more.
  var isAnswerOutstanding: Bool {
    outstanding.map { $0.asked.duration(to: .now) < Self.answerTimeout } ?? false
  }

  /// Waits at most 60 ms for outstanding answers and discards them, so that they do not end up in the shell's input.
  mutating func discardPendingAnswer() {
    guard isAnswerOutstanding else { return }
    let deadline = ContinuousClock.now + .milliseconds(60)
    while outstanding != nil, ContinuousClock.now < deadline, let event = nextEvent(timeout: 60) {
      if case .endOfInput = event { break }
    }
    outstanding = nil
  }
}
