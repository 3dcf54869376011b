import Foundation
import Testing

/// State that one browser saves for the next.
@Suite("Saved state in tmux", .serialized, .runsPrograms) struct MemoryTests {
  @Test func `the next browser resumes at the last position and knows earlier searches`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L en; echo status $?\n")
      try await terminal.wait(for: "▸ Millie's Library")
      try await terminal.type("/refund")
      try await terminal.wait(for: "20 hits")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Spotify › Guides")
      try await terminal.type("q")
      try await terminal.wait(for: "status 0")
      let file = terminal.home.appending(path: ".local/state/helpdeck/memory").path(percentEncoded: false)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
      #expect(mode?.intValue == 0o600)
      try await terminal.type("clear; \(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "┃▸ Ask for a refund")
      try await terminal.type("/")
      try await terminal.wait(for: "Favourites · Recent")
      try await terminal.press("C-r")
      try await terminal.wait(for: "20 hits")
    }
  }

  @Test func `--private leaves no files behind`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("\(BuiltBinary.path) browse --private -L en; echo status $?\n")
      try await terminal.wait(for: "▸ Millie's Library")
      try await terminal.type("/refund")
      try await terminal.wait(for: "20 hits")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Spotify › Guides")
      try await terminal.type("q")
      try await terminal.wait(for: "status 0")
      #expect(!FileManager.default.fileExists(atPath: terminal.home.appending(path: ".local").path()))
    }
  }

  @Test func `a damaged state file or a read-only folder costs one notice`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("mkdir -p $HOME/s/helpdeck; echo nonsense > $HOME/s/helpdeck/memory\n")
      try await terminal.type("XDG_STATE_HOME=$HOME/s \(BuiltBinary.path) -L en; echo status $?\n")
      try await terminal.wait(for: "Part of the saved history could not be read")
      try await terminal.type("q")
      try await terminal.wait(for: "status 0")
      try await terminal.type("clear; XDG_STATE_HOME=/proc/nothing \(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "▸ Millie's Library")
      try await terminal.press("Enter")
      try await terminal.wait(for: "History could not be saved: the state folder or its file")
    }
  }
}
