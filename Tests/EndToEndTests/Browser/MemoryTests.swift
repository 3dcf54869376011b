import Foundation
import Testing

/// What one browser leaves for the next.
@Suite("Memory in tmux", .serialized, .runsPrograms) struct MemoryTests {
  @Test func `the next browser goes on where the last one was left, and knows its searches`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L en; echo status $?\n")
      try await terminal.waits(for: "▸ Millie's Library")
      try await terminal.type("/refund")
      try await terminal.waits(for: "18 hits")
      try await terminal.press("Enter")
      try await terminal.waits(for: "Spotify › FAQ")
      try await terminal.type("q")
      try await terminal.waits(for: "status 0")
      let file = terminal.home.appending(path: ".local/state/helpdeck/memory").path(percentEncoded: false)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
      #expect(mode?.intValue == 0o600)
      try await terminal.type("clear; \(BuiltBinary.path) -L en\n")
      try await terminal.waits(for: "┃▸ Can I get a refund?")
      try await terminal.type("/")
      try await terminal.waits(for: "Favourites · Recent")
      try await terminal.press("C-r")
      try await terminal.waits(for: "18 hits")
    }
  }

  @Test func `--private writes nothing`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("\(BuiltBinary.path) browse --private -L en; echo status $?\n")
      try await terminal.waits(for: "▸ Millie's Library")
      try await terminal.type("/refund")
      try await terminal.waits(for: "18 hits")
      try await terminal.press("Enter")
      try await terminal.waits(for: "Spotify › FAQ")
      try await terminal.type("q")
      try await terminal.waits(for: "status 0")
      #expect(!FileManager.default.fileExists(atPath: terminal.home.appending(path: ".local").path()))
    }
  }

  @Test func `a damaged file, or a folder that cannot be written, costs a line`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("mkdir -p $HOME/s/helpdeck; echo nonsense > $HOME/s/helpdeck/memory\n")
      try await terminal.type("XDG_STATE_HOME=$HOME/s \(BuiltBinary.path) -L en; echo status $?\n")
      try await terminal.waits(for: "What was remembered could be read only in part")
      try await terminal.type("q")
      try await terminal.waits(for: "status 0")
      try await terminal.type("clear; XDG_STATE_HOME=/proc/nothing \(BuiltBinary.path) -L en\n")
      try await terminal.waits(for: "▸ Millie's Library")
      try await terminal.press("Enter")
      try await terminal.waits(for: "Cannot remember: the state folder cannot be written")
    }
  }
}
