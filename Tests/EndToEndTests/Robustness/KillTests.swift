import Foundation
import Glibc
import TestSupport
import Testing

/// The real browser killed at any moment, in a terminal whose every byte and every setting is looked at afterwards.
@Suite("Signals and crashes", .serialized, .runsPrograms) struct KillTests {
  private static let signals: [Int32] = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGTRAP, SIGUSR1, SIGALRM,
  ]

  @Test func `every signal at every stage restores the terminal and leaves no child process`() async throws {
    let cases = Self.signals.flatMap { signal in KilledBrowser.Moment.allCases.map { (signal, $0) } }
    try await severalAtOnce(cases) { signal, moment in
      let kill = try KilledBrowser()
      let browser = try await kill.start()
      try await kill.bring(browser, to: moment)
      browser.send(signal)
      try await kill.expectRestored(after: browser, signal, mayHaveLeft: moment == .leaving, "\(signal) \(moment)")
      #expect(kill.modes.screensTaken > 0)
    }
  }

  @Test func `SIGPIPE does not end the browser`() async throws {
    let kill = try KilledBrowser()
    let browser = try await kill.start()
    try await kill.bring(browser, to: .browsing)
    browser.send(SIGPIPE)
    try await kill.bring(browser, to: .searching)
    browser.send(SIGTERM)
    try await kill.expectRestored(after: browser, SIGTERM, mayHaveLeft: false, "after PIPE")
  }

  @Test func `a crash before the screen is taken shows no backtrace prompt`() async throws {
    let terminal = try PseudoTerminal()
    let program = try terminal.start(
      BuiltBinary.path, ["browse", "--linear", "--private"],
      environment: terminalEnvironment(home: "/nonexistent"))
    try await terminal.wait(for: "> ")
    program.send(SIGSEGV)
    #expect(try await program.end() == .killed(SIGSEGV))
    try await terminal.settle()
    #expect(!String(decoding: terminal.written, as: UTF8.self).contains("Backtrace"))
  }

  /// `HELPDECK_KILLS` makes it more; a failure names its seed.
  @Test func `a signal at a random moment restores the terminal`() async throws {
    let count = ProcessInfo.processInfo.environment["HELPDECK_KILLS"].flatMap { Int($0) } ?? 60
    let screens = try await severalAtOnce(Array(0..<UInt64(count))) { seed in
      var chance = SeededGenerator(seed: seed)
      let signal = Self.signals.randomElement(using: &chance)!
      let kill = try KilledBrowser()
      let browser = try await kill.start(isFromTheFirstInstruction: true)
      let keys = ["jjj", "/hwanbul", "2y", "yq", "?", "\u{1B}", "3jG", "q"].shuffled(using: &chance).joined()
      let delay = Int.random(in: 0..<600_000, using: &chance)
      kill.terminal.type(keys)
      await pause(for: .microseconds(delay))
      browser.send(signal)
      try await kill.expectRestored(
        after: browser, signal, mayHaveLeft: true, "seed \(seed), signal \(signal) after \(delay) µs")
      return kill.modes.screensTaken
    }
    // Kills before the first byte alone would show nothing.
    #expect(screens.count { $0 > 0 } > count / 10)
    print("kills: \(count) browsers, \(screens.count { $0 > 0 }) of them with the screen taken")
  }

  /// Four, however many there are: more would only wait for each other.
  @discardableResult private func severalAtOnce<Case: Sendable, Result: Sendable>(
    _ cases: [Case], _ body: @escaping @Sendable (Case) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
      var results: [Result] = []
      for (number, one) in cases.enumerated() {
        if number >= 4, let result = try await group.next() { results.append(result) }
        group.addTask { try await body(one) }
      }
      for try await result in group { results.append(result) }
      return results
    }
  }
}
