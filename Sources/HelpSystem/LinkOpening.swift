package import HelpViewModel

/// Hands a link to the first of several programs that takes it.
package struct LinkOpening: Sendable {
  /// Lends the terminal to what it is given, for as long as that runs.
  package typealias Lender = (_ work: @escaping @Sendable () -> RouteFailure?) -> RouteFailure?

  private let programs: ProgramSearch
  private let patience: Duration

  /// A program with a window of its own that has not ended after `patience` is taken to be doing what it was asked.
  package init(programs: ProgramSearch, patience: Duration = .seconds(2)) {
    self.programs = programs
    self.patience = patience
  }

  /// Tries the openers in their order.
  package func open(with openers: [LinkOpener], lendingTerminal lend: Lender) -> OpenOutcome {
    var failures: [OpenOutcome.Failure] = []
    for opener in openers {
      guard let reason = run(opener, lend) else { return OpenOutcome(opener, failures: failures) }
      failures.append(.init(opener.name, reason))
    }
    return OpenOutcome(nil, failures: failures)
  }

  private func run(_ opener: LinkOpener, _ lend: Lender) -> RouteFailure? {
    guard let program = ChildProgram(opener.argv, programs) else { return .notFound }
    return opener.usesTerminal
      ? lend { program.useTerminal() } : program.startAlone(patience: patience)
  }
}
