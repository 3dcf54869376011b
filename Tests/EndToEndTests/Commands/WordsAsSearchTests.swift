import Foundation
import Subprocess
import Testing

/// Words that are no command are searched for: in the browser on a terminal, by `search` in a pipe.
@Suite("Words as a search", .serialized, .runsPrograms) struct WordsAsSearchTests {
  @Test(arguments: [["환불"], ["소액결제", "취소"], ["refund"], ["--", "search", "refund"]])
  func `in a pipe they print what search prints`(words: [String]) async throws {
    let home = try Home("")
    let text = words.filter { $0 != "--" }
    let searched = try await home.run(["search", "--json", "--"] + text)
    let said = try await home.run(["--json"] + words)
    #expect(said.output == searched.output, "other results")
    #expect(said.output.contains("\"results\":[{"))
    #expect(said.status == .exited(0))
  }

  @Test func `a slip in a command or in a reference stays an error`() async throws {
    let home = try Home("")
    for (words, message) in [
      (["serch", "refund"], "‘serch’ is neither a command nor an entry\nDid you mean ‘search’?\n"),
      (["lst"], "‘lst’ is neither a command nor an entry\nDid you mean ‘list’?\n"),
      (["spotify/refnd"], "‘spotify/refnd’ is neither a command nor an entry\n"),
    ] {
      let said = try await home.run(words)
      #expect(said.status == .exited(64))
      #expect(said.errors.hasPrefix(message), "\(said.errors)")
    }
  }

  @Test func `a service whose name is one letter from a command is shown`() async throws {
    let home = try Home("")
    try home.write("desk/services/shop.yaml", serviceFile())
    let said = try await home.run("-d", "\(home.path)/desk", "shop", "--snapshot", "60x14")
    #expect(said.status == .exited(0))
    #expect(said.output.contains("Shop"))
  }

  @Test func `on a terminal the browser opens with their results`() async throws {
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L ko 소액결제 취소\n")
      #expect(try await terminal.wait(for: "┏━ 검색").contains("┃ 소액결제 취소"))
      try await terminal.press("C-c", "C-c")
      try await terminal.wait(for: "$")
      try await terminal.type("clear; \(BuiltBinary.path) -L en spotify\n")
      try await terminal.wait(for: "┏━ Spotify")
    }
  }
}
