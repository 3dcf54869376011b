import Foundation
import Subprocess
import TestSupport
import Testing

/// Recipes of the user's guide that need other programs, as they are written there.
@Suite("Recipes", .runsPrograms) struct RecipeTests {
  private static let folder = String(BuiltBinary.path.dropLast("/helpdeck".count))

  /// The only piece of code in the guide with this beginning.
  private func recipe(_ beginning: String) throws -> String {
    let text = try DocumentationPage.userGuide.text
    let found = text.split(separator: "`").filter { $0.hasPrefix(beginning) }
    try #require(found.count == 1)
    return String(found[0])
  }

  @Test func `a hit can be chosen with fzf`() async throws {
    let recipe = try recipe("helpdeck search 환불 --plain | fzf")
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      try await terminal.type(
        "export PATH=\(Self.folder):$PATH LANG=ko_KR.UTF-8 XDG_DATA_DIRS=/nonexistent\n\(recipe)\n")
      try await terminal.wait(for: "> ")
      try await terminal.type("거부")
      try await terminal.wait(for: "1/")
      try await terminal.press("Enter")
      try await terminal.wait(for: "환불이 거부되면 어떻게 하나요?\n")
      try await terminal.wait(for: "출처:")
    }
  }

  @Test func `tmux opens the browser in a popup`() async throws {
    let recipe = try recipe("bind h display-popup")
    let folder = try TemporaryFolder(["tmux.conf": recipe + "\n"])
    let socket = "helpdeck-popup-\(ProcessInfo.processInfo.processIdentifier)"
    try await Tmux.with(columns: 120, rows: 40) { terminal in
      try await terminal.type(
        "unset TMUX; export PATH=\(Self.folder):$PATH XDG_DATA_DIRS=/nonexistent LANG=en_US.UTF-8; "
          + "tmux -L \(socket) -f \(folder.path)/tmux.conf new-session 'PS1=inner bash --norc'\n")
      try await terminal.wait(for: "[0] 0:")
      try await terminal.press("C-b")
      try await terminal.type("h")
      try await terminal.wait(for: "1 Services")
      try await terminal.type("q")
      var isOpen = true
      for _ in 0..<400 where isOpen {
        await pause(for: .milliseconds(50))
        isOpen = try await terminal.screen.contains("1 Services")
      }
      #expect(!isOpen)
      // Until the program in it has ended, an empty popup still takes what is typed.
      for _ in 0..<20 where try await !terminal.screen.contains("exited]") {
        try await terminal.type("tmux kill-server\n")
        await pause(for: .seconds(1))
      }
      try await terminal.wait(for: "exited]")
    }
  }

  @Test(arguments: ["helpdeck", "helpdeck-content", "helpdeck-config"]) func `mandoc accepts every manual page`(
    page: String
  ) async throws {
    let folder = try TemporaryFolder()
    let manual = try await Program.run(BuiltBinary.path, ["manual", page], environment: ["HOME": folder.path])
    try folder.write("page", manual.output)
    let lint = try await Program.run(
      "/usr/bin/mandoc", ["-T", "lint", "-W", "style", "\(folder.path)/page"], environment: [:])
    #expect(lint.output.replacing(folder.path, with: "") == "")
    #expect(lint.status == .exited(0))
    #expect(manual.output.hasPrefix(".Dd "))
  }
}
