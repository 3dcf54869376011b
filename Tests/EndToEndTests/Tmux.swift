import Foundation
import Synchronization

/// A terminal of its own: a tmux server on a private socket that nothing outside of the test talks to.
final class Tmux: Sendable {
  private static let count = Mutex(0)

  let socket: String
  let home: URL

  /// Starts `command` in a shell with an empty home; `environment` goes before it.
  init(columns: Int, rows: Int, environment: [String: String] = [:]) throws {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    socket = "helpdeck-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
    home = FileManager.default.temporaryDirectory.appending(path: socket)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let variables =
      [
        "HOME": home.path(percentEncoded: false), "LANG": "C.UTF-8", "PS1": "$ ", "SHELL": "/bin/bash",
        "HELPDECK_NOW": "2026-11-20T14:32",
      ].merging(environment) { $1 }.map { "\($0)=\($1)" }
    try run(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env"] + variables
        + ["bash", "--norc", "--noprofile"])
  }

  deinit {
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(at: home)
  }

  /// Types text as it is.
  func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-c`.
  func press(_ keys: String...) throws { for key in keys { try run(["send-keys", key]) } }

  var screen: String { get throws { try run(["capture-pane", "-p"]) } }

  var buffer: String { get throws { try run(["show-buffer"]) } }

  func resize(columns: Int, rows: Int) throws { try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  /// The screen as soon as it shows `text`; throws with the last screen when that does not happen.
  @discardableResult
  func waits(for text: String, seconds: Double = 15) throws -> String {
    let deadline = Date.now.addingTimeInterval(seconds)
    var last = ""
    while Date.now < deadline {
      last = try screen
      if last.contains(text) { return last }
      Thread.sleep(forTimeInterval: 0.03)
    }
    throw Missing(text: text, screen: last)
  }

  struct Missing: Error, CustomStringConvertible {
    let text: String
    let screen: String

    var description: String { "'\(text)' never appeared on:\n\(screen)" }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try Program.run("/usr/bin/env", ["tmux", "-L", socket] + arguments, environment: Self.outside).output
  }

  /// The test's own environment, out of any tmux that the test may run in.
  private static let outside = ProcessInfo.processInfo.environment.filter { $0.key != "TMUX" }
}
