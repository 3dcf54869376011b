import Foundation
import Testing

/// The steps of an author who writes a first file, with every key counted.
@Suite("Authoring workflow", .runsPrograms) struct AuthorTests {
  /// Types at a shell and in an editor, and checks the screen after it.
  private final class Typist {
    private let terminal: Tmux
    private(set) var keys = 0

    init(_ terminal: Tmux) { self.terminal = terminal }

    func type(_ text: String, seeing expected: String) async throws {
      keys += text.count
      try await terminal.type(text)
      try await terminal.wait(for: expected)
    }

    func press(_ key: String, seeing expected: String) async throws {
      keys += 1
      try await terminal.press(key)
      try await terminal.wait(for: expected)
    }
  }

  /// Keys that a person presses until their first question is on the screen, and afterwards until a change to it is.
  private static let maxKeys = (toTheFirst: 300, toAChange: 70)

  @Test func `content made with new, edit and check appears in a browser that is already open`() async throws {
    let program = String(BuiltBinary.path.dropLast("/helpdeck".count))
    try await Tmux.with(columns: 100, rows: 30) { browser in
      try await browser.type("export XDG_DATA_DIRS=/nonexistent; \(BuiltBinary.path) -L en\n")
      try await browser.wait(for: "Public helplines")
      // Another terminal of the same person.
      let variables = [
        "HOME": browser.home.path(percentEncoded: false), "XDG_DATA_DIRS": "/nonexistent", "VISUAL": "vi -u NONE",
        "PATH": "\(program):/usr/bin:/bin",
      ]
      try await Tmux.with(columns: 100, rows: 30, environment: variables) { shell in
        let author = Typist(shell)
        try await author.type("cd ~; clear\n", seeing: "$")
        try await author.type(
          "helpdeck new corner-shop -o .local/share/helpdeck/services/corner-shop.yaml\n", seeing: "Wrote .local")
        try await browser.wait(for: "1/7 ")
        try await browser.type("G")
        try await browser.wait(for: "▸•corner-shop")
        try await author.type("helpdeck edit corner-shop\n", seeing: "format: 1")
        try await author.type("/^name\nCname: Corner shop", seeing: "name: Corner shop")
        try await author.press("Escape", seeing: "name: Corner shop")
        try await author.type(
          "Go\nfaq:\n  - id: late\n    q: What if it comes late?\n    a: We send it again.", seeing: "again.")
        try await author.press("Escape", seeing: "again.")
        try await author.type(":wq\n", seeing: "0 errors, 0 warnings")
        try await author.type("clear; helpdeck check\n", seeing: "0 errors, 0 warnings")
        try await browser.wait(for: "▸•Corner shop")
        #expect(author.keys < Self.maxKeys.toTheFirst)
        try await browser.type("/comes late")
        try await browser.wait(for: "▸ FAQ       Corner shop")
        try await browser.press("Enter")
        try await browser.wait(for: "We send it again.")
        let before = author.keys
        try await author.type("clear; helpdeck edit corner-shop/late\n", seeing: "- id: late")
        try await author.type("/send\ncwbring", seeing: "We bring it")
        try await author.press("Escape", seeing: "We bring it")
        try await author.type(":wq\n", seeing: "0 errors, 0 warnings")
        try await browser.wait(for: "We bring it again.")
        #expect(author.keys - before < Self.maxKeys.toAChange)
        print("keys to the first question: \(before), to a change: \(author.keys - before)")
      }
    }
  }
}
