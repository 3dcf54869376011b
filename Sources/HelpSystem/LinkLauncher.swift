package import HelpViewModel

/// Opens a link with the first of several programs that succeeds.
package struct LinkLauncher: Sendable {
  /// Suspends the terminal while `work` runs.
  package typealias TerminalSuspender = (_ work: @escaping @Sendable () -> RouteFailure?) -> RouteFailure?

  private let programs: ProgramSearch
  private let timeout: Duration

  /// A program with its own window that is still running after `timeout` counts as successful.
  package init(programs: ProgramSearch, timeout: Duration = .seconds(2)) {
    self.programs = programs
    self.timeout = timeout
  }

  /// Tries the openers in order.
  package func open(with openers: [LinkOpener], suspendingTerminal suspend: TerminalSuspender) -> OpenOutcome {
    var failures: [OpenOutcome.Failure] = []
    for opener in openers {
      guard let reason = run(opener, suspend) else { return OpenOutcome(opener, failures: failures) }
      failures.append(.init(opener.name, reason))
    }
    return OpenOutcome(nil, failures: failures)
  }

  private func run(_ opener: LinkOpener, _ suspend: TerminalSuspender) -> RouteFailure? {
    guard let program = ChildProgram(opener.argv, programs) else { return .notFound }
    return opener.usesTerminal
      ? suspend { program.runInTerminal() } : program.startDetached(timeout: timeout)
  }
}
