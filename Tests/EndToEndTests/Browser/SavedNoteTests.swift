import Foundation
import Testing

/// With `notes.folder`, what an agent copies or edits as a note is in the file of its day.
@Suite("Notes that are kept", .runsPrograms) struct SavedNoteTests {
  @Test func `a note that is copied is in the file of its day, once`() async throws {
    let home = try Home("")
    try home.write(".config/helpdeck/config.yaml", "notes: {folder: ~/notes}\n")
    let terminal = try PseudoTerminal()
    let browser = try terminal.start(
      BuiltBinary.path, ["-L", "en"],
      environment: terminalEnvironment(
        home: home.path,
        [
          "HELPDECK_NOW": "2026-11-20T14:32", "HELPDECK_CLIPBOARD": "none",
          "XDG_CONFIG_HOME": "\(home.path)/.config", "XDG_STATE_HOME": "\(home.path)/state",
        ]))
    try await terminal.wait(for: "Services")
    let path = "\(home.path)/notes/2026-11-20.md"
    terminal.type("m")
    try await terminal.wait(for: "Call note")
    terminal.type("y")
    let isSaved = await waitUntil { FileManager.default.fileExists(atPath: path) }
    #expect(isSaved)
    let start = terminal.written.count
    terminal.type("y")
    try await terminal.wait(for: "o", behind: start)
    browser.send(SIGTERM)
    _ = try await browser.end()
    let notes = try String(contentsOfFile: path, encoding: .utf8)
    #expect(notes.hasPrefix("Millie's Library: Millie's Library\nTime: 2026-11-20 14:32\n"), "\(notes)")
    #expect(notes.split(separator: "Time: ").count == 2)
  }
}
