import Foundation
import Synchronization

/// A terminal of its own: a tmux server on a private socket that nothing outside of the test talks to.
struct Tmux: Sendable {
  private static let count = Mutex(0)

  let socket: String
  let home: URL

  /// Runs `body` with a shell in a terminal of this size and an empty home, and ends both.
  static func with(
    columns: Int, rows: Int, environment: [String: String] = [:], _ body: (Tmux) async throws -> Void
  ) async throws {
    let terminal = Tmux()
    do {
      try await terminal.start(columns: columns, rows: rows, environment: environment)
      try await body(terminal)
      await terminal.end()
    } catch {
      await terminal.end()
      throw error
    }
  }

  private init() {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    socket = "helpdeck-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
    home = FileManager.default.temporaryDirectory.appending(path: socket)
  }

  private func start(columns: Int, rows: Int, environment: [String: String]) async throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let variables =
      [
        "HOME": home.path(percentEncoded: false), "LANG": "C.UTF-8", "PS1": "$ ", "SHELL": "/bin/bash",
        "HELPDECK_NOW": "2026-11-20T14:32",
      ].merging(environment) { $1 }.map { "\($0)=\($1)" }
    try await run(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env"] + variables
        + ["bash", "--norc", "--noprofile"])
    try await wait(for: "$")
  }

  private func end() async {
    _ = try? await run(["kill-server"])
    try? FileManager.default.removeItem(at: home)
  }

  /// Types text as it is.
  func type(_ text: String) async throws { try await run(["send-keys", "-l", text]) }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-c`.
  func press(_ keys: String...) async throws { for key in keys { try await run(["send-keys", key]) } }

  var screen: String { get async throws { try await run(["capture-pane", "-p"]) } }

  /// Waits until the screen begins with `text` after joining wrapped lines; false on timeout.
  func wait(forJoinedStart text: String) async throws -> Bool {
    try await waitUntil { try await run(["capture-pane", "-p", "-J"]).hasPrefix(text) }
  }

  /// With the sequences that colour it.
  var colouredScreen: String { get async throws { try await run(["capture-pane", "-p", "-e"]) } }

  var buffer: String { get async throws { try await run(["show-buffer"]) } }

  /// The newest buffer, byte for byte.
  var wholeBuffer: String { get async throws { try await run(["save-buffer", "-"]) } }

  /// The newest buffer as soon as it is `text`, or as it is after a while.
  func wait(forBuffer text: String) async throws -> String {
    var buffer = ""
    _ = await waitUntil {
      buffer = (try? await wholeBuffer) ?? ""
      return buffer == text
    }
    return buffer
  }

  func keepBuffer(_ text: String) async throws { try await run(["set-buffer", text]) }

  /// An option of the whole server.
  func set(_ option: String, _ value: String) async throws { try await run(["set-option", "-g", option, value]) }

  /// Waits until a client is attached.
  func waitForClient() async throws {
    guard try await waitUntil({ try await !run(["list-clients"]).isEmpty }) else {
      throw Missing(text: "a client", screen: try await screen)
    }
  }

  /// The value of a tmux format, such as `#{cursor_x}`.
  func asks(_ format: String) async throws -> String {
    try await run(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  func resize(columns: Int, rows: Int) async throws {
    try await run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Closes the terminal; the server continues.
  func closeWindow() async throws {
    try await run(["set-option", "-g", "exit-empty", "off"])
    try await run(["kill-pane"])
  }

  /// The screen as soon as it shows `text`; throws with the last screen when that does not happen.
  @discardableResult
  func wait(for text: String) async throws -> String {
    var last = ""
    let isShown = try await waitUntil(every: .milliseconds(30)) {
      last = try await screen
      return last.contains(text)
    }
    guard isShown else { throw Missing(text: text, screen: last) }
    return last
  }

  struct Missing: Error, CustomStringConvertible {
    let text: String
    let screen: String

    var description: String { "'\(text)' never appeared on:\n\(screen)" }
  }

  @discardableResult
  private func run(_ arguments: [String]) async throws -> String {
    try await Program.run("/usr/bin/tmux", ["-L", socket] + arguments, environment: Self.outside).output
  }

  /// The test's own environment, out of any tmux that the test may run in.
  private static let outside = ProcessInfo.processInfo.environment.filter { $0.key != "TMUX" }
}
