import Foundation
import TestSupport
import Testing

/// How frames reach a terminal.
@Suite("Frames", .serialized, .runsPrograms) struct FrameOutputTests {
  /// Everything that the browser writes while keys are pressed, each after a frame.
  private static func written(_ keys: [String]) async throws -> String {
    let home = try TemporaryFolder([:])
    let terminal = try PseudoTerminal()
    let browser = try terminal.start(
      BuiltBinary.path, ["-L", "en"],
      environment: terminalEnvironment(home: home.path, ["HELPDECK_NOW": "2026-11-20T14:32"]))
    for (number, key) in (keys + ["q"]).enumerated() {
      try await terminal.wait { String(decoding: $0, as: UTF8.self).ranges(of: "\u{1B}[?2026l").count > number }
      terminal.type(key)
    }
    _ = try await browser.end()
    try await terminal.settle()
    return String(decoding: terminal.written, as: UTF8.self)
  }

  @Test func `a key's frame is one synchronized update, and no text is written outside of updates`() async throws {
    let keys = ["j", "\t", "3", "j", "1", "k"]
    let written = try await Self.written(keys)
    let updates = written.matches(of: /\u{1B}\[\?2026h.*?\u{1B}\[\?2026l/.dotMatchesNewlines())
    #expect(updates.count > keys.count)
    #expect(!updates.contains { $0.output.dropFirst(8).contains("\u{1B}[?2026h") })
    let outside = written.replacing(/\u{1B}\[\?2026h.*?\u{1B}\[\?2026l/.dotMatchesNewlines(), with: "")
    let controls = /\u{1B}(\[[0-9;?>]*[a-zA-Z]|[()][B0]|[=>]|\][0-9;?]*\u{1B}\\)/
    #expect(outside.replacing(controls, with: "").unicodeScalars.allSatisfy { $0.value < 0x20 })
  }
}
