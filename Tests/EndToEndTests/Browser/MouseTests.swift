import Foundation
import Testing

/// The mouse as terminals report it.
@Suite("Mouse in tmux", .serialized, .runsPrograms) struct MouseTests {
  @Test func `a click selects an entry, and % switches mouse reporting off and on`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type("\(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "▸ Millie's Library")
      try await terminal.type("\u{1B}[<0;6;5M\u{1B}[<0;6;5m")
      try await terminal.wait(for: "▸ Migu membership")
      #expect(try await terminal.asks("#{cursor_x},#{cursor_y}") == "1,4")
      try await terminal.type("%")
      try await terminal.wait(for: "Mouse off: drag to select text")
      #expect(try await terminal.asks("#{mouse_any_flag}") == "0")
      try await terminal.type("%")
      try await terminal.wait(for: "Mouse on: hold Shift and drag to select text")
      #expect(try await terminal.asks("#{mouse_any_flag}") == "1")
    }
  }

  @Test func `ui.mouse set to false never switches mouse reporting on`() async throws {
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.type(
        "echo 'ui: {mouse: false}' > $HOME/c.yaml; \(BuiltBinary.path) -L en --config $HOME/c.yaml\n")
      try await terminal.wait(for: "▸ Millie's Library")
      #expect(try await terminal.asks("#{mouse_any_flag}") == "0")
    }
  }
}
