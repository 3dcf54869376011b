package import HelpViewModel
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a value on the clipboard by the first of several routes that works.
package struct Clipboard: Sendable {
  private let programs: ProgramSearch
  private let limit: Duration
  private let writeToTerminal: @Sendable ([UInt8]) -> Bool

  /// `writeToTerminal` tells whether all bytes were taken; a program that needs longer than `limit` is killed.
  package init(
    programs: ProgramSearch, limit: Duration = .seconds(2),
    writeToTerminal: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.programs = programs
    self.limit = limit
    self.writeToTerminal = writeToTerminal
  }

  /// Tries the routes in their order until one takes the value.
  package func copy(_ value: String, by routes: [ClipboardRoute]) async -> CopyOutcome {
    var failures: [CopyOutcome.Failure] = []
    for route in routes {
      let failure: CopyOutcome.Failure.Reason?
      switch route {
      case .program(_, let argv, let encoding):
        failure = await run(argv, input: encoding.bytes(of: value))
        if failure == nil { return CopyOutcome(.copied(route), failures: failures) }
      case .osc52(let insideTmux):
        failure = send(value, insideTmux: insideTmux)
        if failure == nil { return CopyOutcome(.sentToTerminal(route), failures: failures) }
      }
      if let failure { failures.append(.init(route, failure)) }
    }
    return CopyOutcome(.failed, failures: failures)
  }

  private func send(_ value: String, insideTmux: Bool) -> CopyOutcome.Failure.Reason? {
    guard let sequence = OSC52.sequence(copying: value, insideTmux: insideTmux) else {
      return .tooLong(limit: OSC52.maximumLength)
    }
    return writeToTerminal(sequence) ? nil : .noTerminal
  }

  /// Nil when the program took the input and exited with 0.
  private func run(_ argv: [String], input: [UInt8]) async -> CopyOutcome.Failure.Reason? {
    guard let path = programs.path(of: argv[0]) else { return .notFound }
    _ = Self.brokenPipesAreErrors
    var options = PlatformOptions()
    // A session of its own: killing it reaches what it started, and closing the terminal does not end an xclip that holds the value.
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    let configuration = Configuration(
      executable: .path(FilePath(path)), arguments: Arguments(Array(argv.dropFirst())), platformOptions: options)
    let status = await withTimeLimit(limit) {
      try? await Subprocess.run(configuration, input: .inputWriter, output: .discarded, error: .discarded) { child in
        // swift-subprocess 1.0.2 traps when the input it writes by itself meets a child that has ended; this way the
        // descriptor is closed whatever happens.
        _ = try? await child.standardInputWriter.write(input)
        try? await child.standardInputWriter.finish()
      }.terminationStatus
    }
    switch status {
    case .finished(.exited(0)): return nil
    case .finished(.exited(let code)): return .exited(Int(code))
    case .finished(.signaled(let signal)): return .killedBySignal(Int(signal))
    case .finished(nil): return .notFound
    case .outOfTime: return .timedOut
    }
  }

  /// A child that ends without reading its input must not end this process with it.
  private static let brokenPipesAreErrors: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}

private enum Outcome<Value: Sendable>: Sendable {
  case finished(Value)
  case outOfTime
}

/// Cancels `work` after `limit` and waits until it has cleaned up behind itself.
private func withTimeLimit<Value: Sendable>(
  _ limit: Duration, _ work: @escaping @Sendable () async -> Value
) async -> Outcome<Value> {
  await withTaskGroup(of: Outcome<Value>.self) { group in
    group.addTask { .finished(await work()) }
    group.addTask {
      // Cancelled when the work is done; its result is then not looked at.
      try? await Task.sleep(for: limit)
      return .outOfTime
    }
    guard let first = await group.next() else { return .outOfTime }
    group.cancelAll()
    return first
  }
}
