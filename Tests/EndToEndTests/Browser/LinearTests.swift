import Foundation
import TestSupport
import Testing

/// The browser for people who do not see a screen.
@Suite("Linear mode", .serialized, .runsPrograms) struct LinearTests {
  private static func run(
    _ answers: String, language: String, home: String = "/nonexistent", options: String = ""
  ) async throws -> String {
    try await Program.run(
      "/bin/bash", ["-c", "printf '\(answers)' | \(BuiltBinary.path) browse --linear -L \(language) \(options)"],
      environment: ["HOME": home, "HELPDECK_NOW": "2026-11-20T14:32", "HELPDECK_CLIPBOARD": "none"]
    ).output
  }

  @Test func `a question is answered by typing numbers and words`() async throws {
    let said = try await Self.run("환불 얼마나\\n1\\nb\\nb\\n3\\n1\\nc\\nq\\n", language: "ko")
    let lines = said.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(8) == [
        "서비스", "1. 밀리의 서재", "2. 스포티파이", "3. 미구 멤버십", "4. 휴대폰 소액결제", "5. 서민금융 잇다", "6. 공공 상담전화",
        "번호를 입력하면 열고, 검색어를 입력하면 검색합니다. c 복사, c 2 두 번째 단계나 항목 복사, b 뒤로, * 즐겨찾기, r 최근 본 항목, ? 도움말, q 종료.",
      ])
    #expect(said.contains("1. 환불은 얼마나 걸리나요?, 스포티파이"))
    #expect(said.contains("승인이 난 뒤 보통 5–10일이 걸립니다. 그동안 진행 상황을 조회할 방법은 없으며, 돈은 결제에 쓴 수단으로 돌아옵니다."))
    #expect(said.contains("1. 전화 상담: 95016 (미검증 번호)"))
    #expect(said.contains("2. 온라인 상담: 미공개 · 공식 사이트"))
    #expect(lines.last { $0.contains("95016") }?.hasPrefix("> 95016 · ") == true)
  }

  @Test func `linear mode moves no cursor and ends at the end of input`() async throws {
    for language in ["ko", "en", "zh-Hans"] {
      let said = try await Self.run("1\\n99\\nxyzzy\\n?\\n", language: language)
      #expect(!said.unicodeScalars.contains("\u{1B}"))
      #expect(said.hasSuffix("> \n"))
    }
  }

  @Test func `a terminal that cannot move its cursor gets linear mode without being asked`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("TERM=dumb \(BuiltBinary.path) -L en; echo status $?\n")
      try await terminal.wait(for: "6. Public helplines")
      try await terminal.type("refund\n")
      try await terminal.wait(for: "1. Ask for a refund, Spotify")
      try await terminal.type("q\n")
      try await terminal.wait(for: "status 0")
    }
  }

  @Test func `one step is read out and a number is copied without opening it, in any keyboard layout`() async throws {
    let said = try await Self.run("3\\nㅊ 1\\n9\\nc 2\\nc 99\\n？\\nㅂ\\n", language: "ko")
    let answers = said.split(separator: "> ").map(String.init)
    #expect(answers[2].hasPrefix("95016 · "), "\(said)")
    #expect(answers[4].hasPrefix("我的会员(내 멤버십) 화면에서 会员管理(멤버십 관리)를 엽니다. · "), "\(said)")
    #expect(answers[5] == "99번은 없습니다\n")
    #expect(answers[6].hasPrefix("번호를 입력하면 열고"))
    #expect(answers.count == 7, "\(said)")
  }

  @Test func `linear mode remembers recent entries, searches and favourites unless it is private`() async throws {
    let folder = try TemporaryFolder([:])
    let memory = URL(filePath: folder.path).appending(path: ".local/state/helpdeck/memory")
    _ = try await Self.run(
      "refund time\\n1\\n*\\nq\\n", language: "en", home: folder.path, options: "--private")
    #expect(!FileManager.default.fileExists(atPath: memory.path()))
    _ = try await Self.run("how long refund\\n1\\n*\\nq\\n", language: "en", home: folder.path)
    let kept = try String(contentsOf: memory, encoding: .utf8)
    #expect(
      kept.split(separator: "\n").map(String.init) == [
        "helpdeck remembers 1", "left spotify/faq/refund-time", "favourite spotify/faq/refund-time",
        "opened spotify/faq/refund-time", "searched-in starter how long refund",
      ])
    let again = try await Self.run("r\\n1\\nq\\n", language: "en", home: folder.path)
    #expect(again.contains("> Favourites · Recent\n1. How long does a refund take?, Spotify\n> How long"), "\(again)")
  }
}
