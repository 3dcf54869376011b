import Foundation
import TestSupport
import Testing

/// The browser on a terminal, with hostile text behind it, in front of it and typed into it.
@Suite("Hostile text on the screen", .serialized, .runsPrograms) struct HostileScreenTests {
  @Test func `the browser sends only drawing sequences, however hostile its content, keys and arguments are`()
    async throws
  {
    let folder = try HostileFolder()
    let terminal = try PseudoTerminal(columns: 100, rows: 30)
    let environment = terminalEnvironment(
      home: folder.path, ["HELPDECK_NOW": "2026-11-20T14:32", "XDG_STATE_HOME": "\(folder.path)/state"])
    let browser = try terminal.start(
      BuiltBinary.path, ["-d", "\(folder.path)/unseen", "--add-data", "\(folder.path)/names", "-L", "en"],
      environment: environment)
    try await terminal.wait { String(decoding: $0, as: UTF8.self).contains("Shop") }
    // The list of problems; every entry on every tab; a call note, a QR code, a plain text, a copy.
    for keys in [
      "!", "G", "\u{1B}", "2", "j", "\r", "\u{1B}", "3", "j", "\r", "v", "x", "y", "%", "\u{1B}", "]", "\r", "]", "]",
      "R",
      "?", "\u{1B}",
    ] {
      try await Self.type(keys, terminal)
    }
    // Recent searches come from the state file; each paste goes into the search field and then away.
    try await Self.type("/", terminal)
    for handful in HostileText.handfuls {
      try await Self.type("\u{1B}[200~\(String(decoding: handful, as: UTF8.self))\u{1B}[201~", terminal)
      try await Self.type("\u{15}", terminal)
    }
    for hostile in HostileText.all where hostile.isText && !hostile.bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      terminal.type(hostile.text)
    }
    // It is still there, and searches.
    let before = terminal.written.count
    try await Self.type("\u{15}answer", terminal)
    try await terminal.wait(for: "hit", behind: before)
    try await Self.type("\u{3}", terminal)
    terminal.type("\u{3}")
    #expect(try await browser.end() == .exited(130))
    try await terminal.settle()
    let output = TerminalOutput(terminal.written, to: .screen)
    #expect(output.troubles == [])
    #expect(output.sequences.isSuperset(of: ["[?1049h", "[H", "[m"]))
  }

  /// Waits until its effect is drawn, or nothing has changed for a while.
  private static func type(_ keys: String, _ terminal: PseudoTerminal) async throws {
    let before = terminal.written.count
    terminal.type(keys)
    _ = await waitUntil(timeout: .milliseconds(400)) { terminal.written.count != before }
  }
}
