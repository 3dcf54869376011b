import Foundation
import Subprocess
import TestSupport
import Testing

/// A correct screen, or one clear sentence and the right exit status, on any terminal and in any locale.
@Suite("Terminals and locales", .serialized, .runsPrograms) struct TerminalsAndLocalesTests {
  @Test(arguments: ["xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
  func `the browser runs on every supported terminal type`(terminalType: String) async throws {
    try await Tmux.with(columns: 80, rows: 24, environment: ["TERM": terminalType]) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L ko; echo status $?\n")
      try await terminal.wait(for: "▸ 밀리의 서재")
      try await terminal.type("jj2")
      try await terminal.wait(for: "▸ ☎ 전화 상담")
      try await terminal.type("q")
      try await terminal.wait(for: "status 0")
    }
  }

  @Test func `a name of xterm's kind that the system does not know is taken for xterm, and that is said`() async throws
  {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("TERM=xterm-nobodys \(BuiltBinary.path) -L en\n")
      let screen = try await terminal.wait(for: "▸ Millie's Library")
      #expect(screen.contains("TERM=‘xterm-nobodys’ is not known here; xterm-256color is used instead"))
    }
  }

  @Test func `a window that is too large is said to be, from the start and later`() async throws {
    let home = try Home("")
    let terminal = try PseudoTerminal(columns: 65_535, rows: 65_535)
    let browser = try terminal.start(BuiltBinary.path, ["-L", "en"], environment: terminalEnvironment(home: home.path))
    try await terminal.wait(for: "Window too large (1000×1000 or less)")
    for (columns, rows) in [(1_001, 30), (65_535, 3), (40, 65_535), (32_768, 10)] as [(UInt16, UInt16)] {
      let before = terminal.written.count
      terminal.resize(columns: 100, rows: 30)
      try await terminal.wait(for: "━ 1 Services ━", behind: before)
      let shown = terminal.written.count
      terminal.resize(columns: columns, rows: rows)
      try await terminal.wait(for: "Window too", behind: shown)
    }
    terminal.type("q")
    #expect(try await browser.end() == .exited(0))
  }

  /// Answers like a terminal that draws `─` in so many columns.
  private static func terminal(ambiguous: Int) throws -> PseudoTerminal {
    try PseudoTerminal(columns: 80, rows: 24) { chunk in
      String(decoding: chunk, as: UTF8.self).contains("─\u{1B}[6n") ? Array("\u{1B}[24;\(ambiguous + 1)R".utf8) : []
    }
  }

  @Test(arguments: [1, 2]) func `lines are drawn in ASCII as soon as the terminal says that they take two columns`(
    ambiguous: Int
  ) async throws {
    let home = try Home("")
    let terminal = try Self.terminal(ambiguous: ambiguous)
    let browser = try terminal.start(BuiltBinary.path, ["-L", "en"], environment: terminalEnvironment(home: home.path))
    try await terminal.wait(for: "━ 1 Services ━")
    try await terminal.wait { String(decoding: $0, as: UTF8.self).contains("─\u{1B}[6n") }
    try await terminal.settle()
    terminal.type("?")
    try await terminal.wait(for: ambiguous == 2 ? "= Help =" : "━ Help ━")
    terminal.type("\u{1B}qq")
    _ = try await browser.end()
  }

  @Test func `a width that is set is not asked for`() async throws {
    let home = try Home("")
    try home.write(".config/helpdeck/config.yaml", "ui: {ambiguous_width: 1}")
    let terminal = try Self.terminal(ambiguous: 2)
    let browser = try terminal.start(BuiltBinary.path, ["-L", "en"], environment: terminalEnvironment(home: home.path))
    try await terminal.wait(for: "━ 1 Services ━")
    terminal.type("?")
    try await terminal.wait(for: "━ Help ━")
    terminal.type("\u{1B}qq")
    _ = try await browser.end()
    #expect(!String(decoding: terminal.written, as: UTF8.self).contains("[6n"))
  }

  @Test(arguments: ["no-such-terminal", "''"])
  func `a terminal without a usable screen gets one sentence`(terminalType: String) async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type(
        "TERM=\(terminalType) \(BuiltBinary.path) -L en 2>$HOME/told; echo status $?; wc -l < $HOME/told\n")
      try await terminal.wait(for: "status 69\n1\n")
    }
  }

  @Test(arguments: [
    ("", "1 Services"), ("C", "1 Services"), ("POSIX", "1 Services"), ("ko_KR.UTF-8", "1 서비스"),
    ("zh_CN.UTF-8", "1 服务"), ("en_US.UTF-8", "1 Services"), ("ko_KR.EUC-KR", "1 서비스"), ("xx_YY.UTF-8", "1 Services"),
  ]) func `every locale shows the right screen`(locale: String, services: String) async throws {
    try await Tmux.with(columns: 80, rows: 24, environment: ["LANG": locale]) { terminal in
      try await terminal.type("\(BuiltBinary.path)\n")
      // Hangul, Chinese characters and lines arrive unchanged: tmux reads UTF-8 in any locale of the program.
      let screen = try await terminal.wait(for: services)
      #expect(screen.contains("한 EN 中"))
      #expect(screen.contains("━┓"))
    }
  }

  @Test func `without a terminal the browser prints a hint and exits`() async throws {
    let nothing = try await Program.run(
      BuiltBinary.path, ["-L", "en"], environment: ["TERM": "xterm", "HOME": "/nonexistent"])
    #expect(nothing.status == .exited(64))
    #expect(nothing.output == "")
    #expect(nothing.errors.split(separator: "\n").count >= 1)
  }
}
