package import HelpViewModel
import Threads

/// Copies a value to the clipboard by the first of several routes that succeeds.
package struct Clipboard: Sendable {
  private static let pause: Duration = .milliseconds(5)

  private let programs: ProgramSearch
  private let limit: Duration
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
    case .osc52(let insideTmux): return send(value, insideTmux: insideTmux)
    }
  }

  /// Whether the value is known to be on the clipboard, after a route has succeeded.
  private func isCopied(_ value: String, by route: ClipboardRoute) -> Bool {
    let bytes = Array(value.utf8)
    switch route.confirmation(ofBytes: bytes.count) {
    case .exitStatus: return true
    case .none: return false
    case .readingBack(let argv):
      guard let reader = ChildProgram(argv, programs) else { return false }
      let deadline = ContinuousClock.now + limit
      // A reader that asked the program whose value is being replaced may wait for ever.
      while reader.output(upTo: bytes.count, limit: limit / 2) != bytes {
        if ContinuousClock.now >= deadline { return false }
        WorkerThread.sleep(for: Self.pause)
      }
      return true
    }
  }

  private func send(_ value: String, insideTmux: Bool) -> RouteFailure? {
    guard let sequence = OSC52.sequence(copying: value, insideTmux: insideTmux) else {
      return .tooLong(limit: OSC52.maxLength)
    }
    return writeToTerminal(sequence) ? nil : .noTerminal
  }
}
