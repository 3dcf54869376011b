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

/// Another program with its arguments: the one place from which helpdeck runs others, and no shell is among them.
package struct ChildProgram: Sendable {
  private let path: FilePath
  private let arguments: [String]

  /// Nil when there is no such program.
  package init?(_ argv: [String], _ programs: ProgramSearch) {
    guard let name = argv.first, let path = programs.path(of: name) else { return nil }
    self.path = FilePath(path)
    arguments = Array(argv.dropFirst())
  }

  /// Hands it `input`, and waits until it has ended; after `limit` it is killed. Nil when it took the input and ended well.
  package func take(_ input: [UInt8], limit: Duration) async -> RouteFailure? {
    _ = Self.brokenPipesAreErrors
    var options = PlatformOptions()
    // A session of its own: killing it reaches what it started, and closing the terminal does not end an xclip that holds the value.
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    let configuration = configuration(options)
    let status = await withTimeLimit(limit) {
      let group = ChildGroup()
      defer { withExtendedLifetime(group) {} }
      return try? await Subprocess.run(configuration, input: .inputWriter, output: .discarded, error: .discarded) {
        child in
        group.adopt(child.processIdentifier.value)
        // swift-subprocess 1.0.2 traps when the input it writes by itself meets a child that has ended; this way the
        // descriptor is closed whatever happens.
        _ = try? await child.standardInputWriter.write(input)
        try? await child.standardInputWriter.finish()
      }.terminationStatus
    }
    return switch status {
    case .finished(let status): Self.failure(status)
    case .outOfTime: .timedOut
    }
  }

  /// Runs it on this terminal, and waits until it is left. Nil when it ended well.
  package func useTerminal() async -> RouteFailure? {
    let result = try? await Subprocess.run(
      .path(path), arguments: Arguments(arguments),
      input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
      output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
      error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
    return Self.failure(result?.terminationStatus)
  }

  /// Lets somebody leaf through `text` on this terminal, and waits until it is left. Ctrl-C is for the program, which has the
  /// keyboard. False when it could not be run.
  package func page(_ text: [UInt8], less: String) async -> Bool {
    _ = Self.brokenPipesAreErrors
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    let result = try? await Subprocess.run(
      .path(path), arguments: Arguments(arguments), environment: .inherit.updating(["LESS": less]), input: .inputWriter,
      output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
      error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
    ) { child in
      _ = try? await child.standardInputWriter.write(text)
      try? await child.standardInputWriter.finish()
    }
    return result != nil
  }

  /// Starts it away from this terminal, where it may go on for as long as it likes, and says nothing here. Nil when it ended
  /// well, or has not ended after `patience`.
  package func startAlone(patience: Duration) async -> RouteFailure? {
    var options = PlatformOptions()
    options.createSession = true
    let configuration = configuration(options)
    let (ends, end) = AsyncStream<RouteFailure?>.makeStream(bufferingPolicy: .bufferingOldest(1))
    // Nobody waits for these two: the one that is later ends unheard.
    Task.detached {
      let result = try? await Subprocess.run(configuration, input: .none, output: .discarded, error: .discarded)
      end.yield(Self.failure(result?.terminationStatus))
    }
    Task.detached {
      try? await Task.sleep(for: patience)
      end.yield(nil)
    }
    for await failure in ends { return failure }
    return nil
  }

  private func configuration(_ options: PlatformOptions) -> Configuration {
    Configuration(executable: .path(path), arguments: Arguments(arguments), platformOptions: options)
  }

  private static func failure(_ status: TerminationStatus?) -> RouteFailure? {
    switch status {
    case .exited(0): nil
    case .exited(let code): .exited(Int(code))
    case .signaled(let signal): .killedBySignal(Int(signal))
    case nil: .notFound
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
