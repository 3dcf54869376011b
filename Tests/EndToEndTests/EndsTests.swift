import Foundation
import Testing

/// However the browser ends, the terminal is as it was, and whoever started it learns how it ended.
@Suite("Every end", .serialized) struct EndsTests {
  @Test(arguments: [
    ("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("SEGV", 139), ("ILL", 132), ("ABRT", 134), ("BUS", 135),
    ("FPE", 136),
  ]) func `a signal restores the terminal and ends the process by itself`(signal: String, status: Int) async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("ulimit -c 0; stty -a > $HOME/before\n")
      try await terminal.type(
        "sh -c 'echo $$ > $HOME/pid; exec \(BuiltBinary.path) -L en'; echo status $?; stty -a > $HOME/after\n")
      try await terminal.waits(for: "1 Services")
      #expect(try await terminal.asks("#{mouse_any_flag}") == "1")
      let pid = try String(contentsOf: terminal.home.appending(path: "pid"), encoding: .utf8).filter(\.isNumber)
      _ = try await Program.run("/bin/kill", ["-\(signal)", pid], environment: [:])
      let screen = try await terminal.waits(for: "status \(status)")
      #expect(!screen.contains("1 Services"))
      #expect(try await terminal.asks("#{mouse_any_flag}#{alternate_on}#{cursor_flag}") == "001")
      try await terminal.type("echo do''ne\n")
      try await terminal.waits(for: "done")
      #expect(try Self.modes("after", terminal) == Self.modes("before", terminal))
    }
  }

  @Test func `Ctrl-Z gives the terminal back, fg the browser, at its new size`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("stty -a > $HOME/before\n")
      try await terminal.type("\(BuiltBinary.path) -L en\n")
      try await terminal.waits(for: "1 Services")
      try await terminal.type("j")
      try await terminal.press("C-z")
      try await terminal.waits(for: "Stopped")
      #expect(try await terminal.asks("#{mouse_any_flag}") == "0")
      try await terminal.type("stty -a > $HOME/after; echo do''ne\n")
      try await terminal.waits(for: "done")
      #expect(try Self.modes("after", terminal) == Self.modes("before", terminal))
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.type("fg\n")
      try await terminal.waits(for: "│▸ Can I get a refund?")
      let screen = try await terminal.waits(for: "┏━ 1 Services ━━━━━━━━━━━━━━━━━━━ 2/6 ━┓")
      #expect(screen.split(separator: "\n").last?.contains("q Quit") == true)
      #expect(try await terminal.asks("#{mouse_any_flag}") == "1")
    }
  }

  @Test func `a terminal that goes away ends it`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("sh -c 'echo $$ > $HOME/pid; exec \(BuiltBinary.path) -L en'\n")
      try await terminal.waits(for: "1 Services")
      let pid = try String(contentsOf: terminal.home.appending(path: "pid"), encoding: .utf8).filter(\.isNumber)
      try await terminal.closeWindow()
      for _ in 0..<100 where FileManager.default.fileExists(atPath: "/proc/\(pid)") {
        try await Task.sleep(for: .milliseconds(30))
      }
      #expect(!FileManager.default.fileExists(atPath: "/proc/\(pid)"))
    }
  }

  private static func modes(_ name: String, _ terminal: Tmux) throws -> [Substring] {
    let text = try String(contentsOf: terminal.home.appending(path: name), encoding: .utf8)
    // The window may have another size by now; all else is to be the same.
    return text.split(separator: ";").filter { !$0.contains("rows") && !$0.contains("columns") }
  }
}
