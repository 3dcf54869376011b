import Subprocess
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
