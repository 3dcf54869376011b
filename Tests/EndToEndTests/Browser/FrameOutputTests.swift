import Foundation
import TestSupport
import Testing

/// How frames reach a terminal.
@Suite("Frames", .serialized, .runsPrograms) struct FrameOutputTests {
  private static func written(type: String, _ keys: [String]) async throws -> String {
    let home = try TemporaryFolder([:])
    let terminal = try PseudoTerminal()
    let browser = try terminal.start(
      BuiltBinary.path, ["-L", "en"],
      environment: terminalEnvironment(home: home.path, ["TERM": type, "HELPDECK_NOW": "2026-11-20T14:32"]))
    try await terminal.wait(for: "Millie's Library")
    for key in keys {
      let count = terminal.written.count
      terminal.type(key)
      try await terminal.wait { $0.count > count }
      try await terminal.settle()
    }
    terminal.type("q")
    _ = try await browser.end()
    try await terminal.settle()
    return String(decoding: terminal.written, as: UTF8.self)
  }

  @Test func `a key's frame is one synchronized update, and no text is written outside of updates`() async throws {
    let keys = ["j", "\t", "3", "j", "1", "k"]
    let written = try await Self.written(type: "xterm-256color", keys)
    let updates = written.matches(of: /\u{1B}\[\?2026h.*?\u{1B}\[\?2026l/.dotMatchesNewlines())
    #expect(updates.count > keys.count)
    #expect(!updates.contains { $0.output.dropFirst(8).contains("\u{1B}[?2026h") })
    let outside = written.replacing(/\u{1B}\[\?2026h.*?\u{1B}\[\?2026l/.dotMatchesNewlines(), with: "")
    let controls = /\u{1B}(\[[0-9;?]*[a-zA-Z]|[()][B0]|[=>]|\][0-9;?]*\u{1B}\\)/
    #expect(outside.replacing(controls, with: "").unicodeScalars.allSatisfy { $0.value < 0x20 })
  }

  @Test func `a terminal of few colours is not sent what it may print`() async throws {
    let written = try await Self.written(type: "linux", ["j"])
    #expect(!written.contains("2026"))
  }
}
