import Foundation
import Testing

/// The main job in a real terminal: find an answer by typing, come back, copy a number.
@Suite("Browser in tmux", .serialized, .runsPrograms) struct BrowserInTmuxTests {
  struct Speaker: Sendable, CustomTestStringConvertible {
    let language: String
    let query: String
    let answer: String
    let services: String
    let copied: String

    var testDescription: String { language }
  }

  static let speakers = [
    Speaker(
      language: "ko_KR.UTF-8", query: "환불", answer: "환불을 받을 수 있나요?", services: "1 서비스",
      copied: "미검증 번호입니다. 걸기 전에 확인하세요 · tmux 버퍼에 넣었습니다: 95016"),
    Speaker(
      language: "en_US.UTF-8", query: "refund", answer: "Can I get a refund?", services: "1 Services",
      copied: "Unconfirmed number; check it before calling · In tmux's buffer: 95016"),
    Speaker(
      language: "zh_CN.UTF-8", query: "退订", answer: "退订", services: "1 服务",
      copied: "号码未证实，拨打前请核实 · 已放入 tmux 缓冲区：95016"),
  ]

  @Test(arguments: speakers) func `a question is found, read and copied with a few keys`(speaker: Speaker) async throws
  {
    try await Tmux.with(columns: 100, rows: 30, environment: ["LC_ALL": "", "LANG": speaker.language]) { terminal in
      try await terminal.type("\(BuiltBinary.path)\n")
      try await terminal.wait(for: speaker.services)
      try await terminal.type("/\(speaker.query)")
      try await terminal.wait(for: speaker.answer)
      try await terminal.press("Enter")
      try await terminal.wait(for: " ┏━ ")
      try await terminal.press("Escape", "Escape")
      try await terminal.wait(for: speaker.services)
      try await terminal.type("1jj2y")
      try await terminal.wait(for: speaker.copied)
      #expect(try await terminal.buffer == "95016")
    }
  }

  @Test(arguments: ["q", "C-c"]) func `quitting restores the terminal's modes and screen`(key: String) async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("echo the line before; stty -a > $HOME/before\n")
      try await terminal.wait(for: "the line before")
      try await terminal.type("\(BuiltBinary.path) -L en; echo \"status $?\"; stty -a > $HOME/after\n")
      try await terminal.wait(for: "1 Services")
      try await terminal.press(key)
      let screen = try await terminal.wait(for: key == "q" ? "status 0" : "status 130")
      #expect(screen.contains("the line before"))
      #expect(!screen.contains("Services"))
      try await terminal.type("echo done\n")
      try await terminal.wait(for: "\ndone")
      #expect(
        try String(contentsOf: terminal.home.appending(path: "after"), encoding: .utf8)
          == String(contentsOf: terminal.home.appending(path: "before"), encoding: .utf8))
    }
  }

  @Test func `resizing the window redraws it`() async throws {
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "1 Services")
      try await terminal.resize(columns: 40, rows: 15)
      try await terminal.wait(for: "── 2 Contact channels ───────────── 3 ──")
      try await terminal.resize(columns: 15, rows: 4)
      try await terminal.wait(for: "Window too")
      try await terminal.resize(columns: 90, rows: 28)
      try await terminal.wait(for: "Millie's Library")
    }
  }

  @Test func `many resizes in a row leave no stale cell`() async throws {
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L ko\n")
      try await terminal.wait(for: "1 서비스")
      try await terminal.type("jj3j")
      for step in 1...60 { try await terminal.resize(columns: 1 + step * 37 % 200, rows: 1 + step * 13 % 60) }
      try await terminal.resize(columns: 100, rows: 30)
      let wanted = try await Program.run(
        BuiltBinary.path, ["-L", "ko", "--snapshot", "100x30", "--keys", "jj3j"],
        environment: ["HELPDECK_NOW": "2026-11-20T14:32", "HOME": "/nonexistent"]
      ).output
      let rows = { (text: String) in text.split(separator: "\n").map { $0.reversed().drop { $0 == " " }.count } }
      var screen = ""
      _ = try await waitUntil {
        screen = try await terminal.screen
        return rows(screen) == rows(wanted)
      }
      let trimmed = { (text: String) in
        text.split(separator: "\n").map { String($0.reversed().drop { $0 == " " }.reversed()) }
      }
      #expect(trimmed(screen) == trimmed(wanted))
    }
  }
}
