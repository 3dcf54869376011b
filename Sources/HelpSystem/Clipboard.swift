package import HelpViewModel

/// Copies a value to the clipboard by the first of several routes that succeeds.
package struct Clipboard: Sendable {
  private let programs: ProgramSearch
  private let limit: Duration
  private let writeToTerminal: @Sendable ([UInt8]) -> Bool

  /// `writeToTerminal` returns whether all bytes were written. A program that runs longer than `limit` is killed.
  package init(
    programs: ProgramSearch, limit: Duration = .seconds(2),
    writeToTerminal: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.programs = programs
    self.limit = limit
    self.writeToTerminal = writeToTerminal
  }

  /// Tries the routes in order until one succeeds.
  package func copy(_ value: String, by routes: [ClipboardRoute]) -> CopyOutcome {
    var failures: [CopyOutcome.Failure] = []
    for route in routes {
      let failure: RouteFailure?
      switch route {
      case .program(_, let argv, let encoding):
        failure =
          if let program = ChildProgram(argv, programs) {
            program.run(feeding: encoding.bytes(of: value), limit: limit)
          } else {
            .notFound
          }
        if failure == nil { return CopyOutcome(.copied(route), failures: failures) }
      case .osc52(let insideTmux):
        failure = send(value, insideTmux: insideTmux)
        if failure == nil { return CopyOutcome(.sentToTerminal(route), failures: failures) }
      }
      if let failure { failures.append(.init(route, failure)) }
    }
    return CopyOutcome(.failed, failures: failures)
  }

  private func send(_ value: String, insideTmux: Bool) -> RouteFailure? {
    guard let sequence = OSC52.sequence(copying: value, insideTmux: insideTmux) else {
      return .tooLong(limit: OSC52.maxLength)
    }
    return writeToTerminal(sequence) ? nil : .noTerminal
  }
}
