import Foundation
import Subprocess
import TestSupport
import Testing

/// What has changed since somebody last looked.
@Suite("News", .serialized, .runsPrograms) struct NewsTests {
  private static let shop = LiveContentTests.shop

  @Test func `what changed while no browser ran is marked at the next start until it is read`() async throws {
    let folder = try TemporaryFolder(["services/shop.yaml": Self.shop])
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      func browse(_ body: () async throws -> Void) async throws {
        try await terminal.type("clear; \(BuiltBinary.path) -d \(folder.path) -L en; echo status $?\n")
        try await terminal.wait(for: "Move  Enter Open")
        try await body()
        try await terminal.type("q")
        try await terminal.wait(for: "status 0")
      }
      let seen = terminal.home.appending(path: ".local/state/helpdeck/seen").path()
      try await browse { #expect(await waitUntil { FileManager.default.fileExists(atPath: seen) }) }
      try folder.write("services/shop.yaml", Self.shop.replacing("Wait a week", with: "Call us"))
      try await browse {
        let screen = try await terminal.wait(for: "~What if it comes late?")
        #expect(screen.contains("▸~Shop") && !screen.contains("~What if it is lost?"))
      }
      try await browse {
        try await terminal.wait(for: "~What if it comes late?")
        try await terminal.type("3")
        try await terminal.press("Enter")
        try await terminal.wait(for: "Shop › FAQ ~ changed")
        try await terminal.press("Escape")
      }
      try await browse {
        let screen = try await terminal.wait(for: "What if it comes late?")
        #expect(!screen.contains("~"))
        try folder.write("services/shop.yaml", Self.shop.replacing("another one", with: "a new one"))
        try await terminal.wait(for: "Shop: 2 questions changed")
      }
    }
  }

  @Test func `the dialogue without a screen says it in words, once`() async throws {
    let folder = try TemporaryFolder(["services/shop.yaml": Self.shop])
    let home = try Home("")
    let answers = { (typed: String) in
      try await Program.run(
        "/bin/bash", ["-c", "printf '\(typed)' | \(BuiltBinary.path) browse --linear -L en -d \(folder.path)"],
        environment: ["HOME": home.path, "HELPDECK_NOW": "2026-11-20T14:32"]
      ).output
    }
    #expect(try await !answers("1\\nq\\n").contains("changed"))
    try folder.write("services/shop.yaml", Self.shop.replacing("Wait a week", with: "Call us"))
    let said = try await answers("1\\n1\\nb\\nr\\nq\\n")
    #expect(said.contains("1. Shop (changed)") && said.contains("1. What if it comes late? (changed)"), "\(said)")
    #expect(said.components(separatedBy: "late? (changed)").count == 2)
    #expect(try await !answers("1\\nq\\n").contains("changed"))
  }
}
