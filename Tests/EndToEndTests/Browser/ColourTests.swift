import Foundation
import Testing

/// Colours as a terminal gets them.
@Suite("Colours in tmux", .serialized, .runsPrograms) struct ColourTests {
  private static let environment = ["TERM": "xterm-256color", "NO_COLOR": ""]

  @Test func `the theme follows a terminal that reports its background late`() async throws {
    try await Tmux.with(columns: 80, rows: 24, environment: Self.environment) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "▸ Millie's Library")
      #expect(try await terminal.colouredScreen.contains("\u{1B}[36m"))
      try await terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
      try await terminal.type("?")
      try await terminal.wait(for: "━ Help ━")
      let light = try await terminal.colouredScreen
      #expect(light.contains("38;5;25m"))
      #expect(!light.contains("\u{1B}[36m"))
    }
  }

  @Test func `COLORFGBG, ui.theme and NO_COLOR apply from the first frame`() async throws {
    try await Tmux.with(columns: 80, rows: 24, environment: Self.environment) { terminal in
      let run = "\(BuiltBinary.path) -L en; clear; echo go''ne"
      try await terminal.type("COLORFGBG='0;15' \(run)\n")
      try await terminal.wait(for: "▸ Millie's Library")
      #expect(try await terminal.colouredScreen.contains("38;5;25m"))
      try await terminal.type("q")
      try await terminal.wait(for: "gone")
      try await terminal.type("NO_COLOR=1 \(run)\n")
      try await terminal.wait(for: "▸ Millie's Library")
      let plain = try await terminal.colouredScreen
      #expect(!plain.contains("[36m") && !plain.contains("38;5;"))
      #expect(plain.contains(/\u{1B}\[(0;)?7m/))
      try await terminal.type("q")
      try await terminal.wait(for: "gone")
      try await terminal.type("echo 'ui: {theme: contrast}' > $HOME/c.yaml; clear\n")
      try await terminal.type("\(BuiltBinary.path) -L en --config $HOME/c.yaml\n")
      try await terminal.wait(for: "▸ Millie's Library")
      #expect(try await terminal.colouredScreen.contains("48;5;226m"))
    }
  }
}
