package import HelpViewModel

/// Copies a value to the clipboard by the first of several routes that succeeds.
package struct Clipboard: Sendable {
  static let pause: Duration = .milliseconds(5)

  let programs: ProgramSearch
  let limit: Duration
  private let writeToTerminal: @Sendable ([UInt8]) -> Bool

  /// `writeToTerminal` returns whether all bytes were written. A program that runs longer than `limit` is killed. For
  /// as long again, the clipboard is read back.
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
      if let failure = give(value, to: route) {
        failures.append(.init(route, failure))
      } else {
        return CopyOutcome(isCopied(value, by: route) ? .copied(route) : .unconfirmed(route), failures: failures)
      }
    }
    return CopyOutcome(.failed, failures: failures)
  }

  private func give(_ value: String, to route: ClipboardRoute) -> RouteFailure? {
    switch route {
    case .program(_, let argv, let encoding):
      guard let program = ChildProgram(argv, programs) else { return .notFound }
      return program.run(feeding: encoding.bytes(of: value), limit: limit)
    case .osc52(let clipboard): return send(value, by: clipboard)
    case .withTmuxBuffer(let route):
      let failure = give(value, to: route)
      if failure == nil { _ = give(value, to: .tmux) }
      return failure
    }
  }

  /// Whether the value is known to be on the clipboard, after a route has succeeded.
  private func isCopied(_ value: String, by route: ClipboardRoute) -> Bool {
    let bytes = Array(value.utf8)
    switch route.confirmation(ofBytes: bytes.count) {
    case .exitStatus: return true
    case .none: return false
    case .readingBack(let argv): return isRead(bytes, by: argv)
    }
  }

  private func send(_ value: String, by clipboard: TerminalClipboard) -> RouteFailure? {
    guard let sequence = OSC52.sequence(copying: value, by: clipboard) else {
      return .tooLong(limit: clipboard.limit)
    }
    guard writeToTerminal(sequence) else { return .noTerminal }
    guard clipboard.isRefused, let program = clipboard.program else { return nil }
    return .refused(program)
  }
}
