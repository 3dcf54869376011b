import Foundation
import Glibc
import TestSupport
import Testing

/// A browser that is to be killed, in a terminal of its own, with a clipboard program that hangs.
struct KilledBrowser {
  /// Its activity when it is killed.
  enum Moment: CaseIterable, Sendable {
    case browsing, searching, copying, pasting, resizing, stopping, leaving
  }

  let terminal: PseudoTerminal
  private let folder: TemporaryFolder
  /// Every process started by the browser has it in its environment.
  private let mark = UUID().uuidString

  init() throws {
    terminal = try PseudoTerminal()
    folder = try TemporaryFolder()
    try folder.install("xclip", "read -r value || [ \"$value\" ] || exit 1; echo > \(folder.path)/taken; exec sleep 30")
  }

  /// From the first instruction on it may be killed, or only once it is running.
  func start(isFromTheFirstInstruction: Bool = false) async throws -> RunningProgram {
    _ = try await Self.untouched.settings(of: terminal)
    return try terminal.start(
      BuiltBinary.path, ["browse", "--private", "-L", "en"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path, "DISPLAY": ":9",
        "PATH": "\(folder.path):/usr/bin:/bin", "HELPDECK_TEST": mark,
        // Before our first line, traps are handled by Swift's runtime, which asks on a terminal.
        "SWIFT_BACKTRACE": isFromTheFirstInstruction ? "enable=no" : "",
      ])
  }

  var modes: TerminalModesSeen { TerminalModesSeen(terminal.written) }

  func bring(_ browser: RunningProgram, to moment: Moment) async throws {
    try await terminal.wait(for: "1 Services")
    let seen = terminal.written.count
    switch moment {
    case .browsing: break
    case .searching:
      terminal.type("/refund")
      try await terminal.wait(for: "hit", behind: seen)
    case .copying:
      terminal.type("G2y")
      try await waitForClipboard()
    case .pasting: terminal.type("/\u{1B}[200~" + String(repeating: "환불 ", count: 400))
    case .resizing: for columns in UInt16(20)..<120 { terminal.resize(columns: columns, rows: columns / 3) }
    case .stopping:
      for _ in 0..<10 {
        browser.send(SIGTSTP)
        browser.send(SIGCONT)
      }
    case .leaving: terminal.type("q")
    }
  }

  private func waitForClipboard() async throws {
    var again = ContinuousClock.now + .seconds(2)
    let isTaken = await waitUntil {
      // A script that was just written cannot be run while a process that was started meanwhile still holds it open.
      if .now > again {
        terminal.type("y")
        again += .seconds(2)
      }
      return FileManager.default.fileExists(atPath: "\(folder.path)/taken")
    }
    guard isTaken else { throw PseudoTerminal.Missing(written: "a clipboard program") }
  }

  /// `mayHaveLeft` where it may have been quicker than the signal.
  func expectRestored(
    after browser: RunningProgram, _ signal: Int32, mayHaveLeft: Bool, _ comment: Comment
  ) async throws {
    guard let end = try? await browser.end() else {
      Issue.record("still running: \(comment)")
      return
    }
    try await terminal.settle()
    // Ctrl-C is how a person leaves, of which a shell script is not to die.
    let wanted = signal == SIGINT && modes.screensTaken > 0 ? RunningProgram.End.exited(130) : .killed(signal)
    #expect(
      end == wanted || signal == SIGINT && mayHaveLeft && end == .killed(signal) || mayHaveLeft && end == .exited(0),
      comment)
    #expect(try await terminal.settings() == Self.untouched.settings(of: terminal), comment)
    #expect(modes.areRestored, "\(modes) \(comment)")
    // A child needs some time to end after a signal.
    #expect(await waitUntil { RunningProgram.running(marked: mark) == [] }, comment)
  }

  private static let untouched = UntouchedSettings()
}

/// The settings of every new terminal, read once.
private actor UntouchedSettings {
  private var known: String?

  func settings(of terminal: PseudoTerminal) async throws -> String {
    if let known { return known }
    let settings = try await terminal.settings()
    known = settings
    return settings
  }
}
