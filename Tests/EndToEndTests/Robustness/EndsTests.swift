import Foundation
import Testing

/// Stopped, continued and left by its terminal; `KillTests` has the signals that end it.
@Suite("Suspending and losing the terminal", .serialized, .runsPrograms) struct EndsTests {
  @Test func `Ctrl-Z restores the terminal, and fg brings the browser back at the new size`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("stty -a > $HOME/before\n")
      try await terminal.type("\(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "1 Services")
      try await terminal.type("j")
      try await terminal.press("C-z")
      try await terminal.wait(for: "Stopped")
      #expect(try await terminal.asks("#{mouse_any_flag}") == "0")
      try await terminal.type("stty -a > $HOME/after; echo do''ne\n")
      try await terminal.wait(for: "done")
      #expect(try Self.modes("after", terminal) == Self.modes("before", terminal))
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.type("fg\n")
      try await terminal.wait(for: "│▸ Can I get a refund?")
      let screen = try await terminal.wait(for: "┏━ 1 Services ━━━━━━━━━━━━━━━━━━━ 2/6 ━┓")
      #expect(screen.split(separator: "\n").last?.contains("q Quit") == true)
      #expect(try await terminal.asks("#{mouse_any_flag}") == "1")
    }
  }

  @Test func `the browser ends when its terminal goes away`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("sh -c 'echo $$ > $HOME/pid; exec \(BuiltBinary.path) -L en'\n")
      try await terminal.wait(for: "1 Services")
      let pid = try String(contentsOf: terminal.home.appending(path: "pid"), encoding: .utf8).filter(\.isNumber)
      try await terminal.closeWindow()
      #expect(await waitUntil { !FileManager.default.fileExists(atPath: "/proc/\(pid)") })
    }
  }

  private static func modes(_ name: String, _ terminal: Tmux) throws -> [Substring] {
    let text = try String(contentsOf: terminal.home.appending(path: name), encoding: .utf8)
    // The window may have another size by now; all else is to be the same.
    return text.split(separator: ";").filter { !$0.contains("rows") && !$0.contains("columns") }
  }
}
