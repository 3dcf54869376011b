import Foundation
import TestSupport
import Testing

/// The clipboard of a terminal, and the messages about it, which claim no more than helpdeck can know.
@Suite("Terminal clipboards", .serialized, .runsPrograms) struct TerminalClipboardTests {
  private func copy(_ reference: String, with content: String, _ variables: String = "") -> String {
    "env \(variables) \(BuiltBinary.path) -d \(content) -L en copy \(reference); echo \"status $?\"\n"
  }

  @Test(arguments: ClipboardValue.all, ["on", "external", "off"])
  func `inside tmux the paste buffer holds the value whatever set-clipboard says`(
    value: ClipboardValue, setting: String
  ) async throws {
    let content = try ClipboardValue.content()
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.set("set-clipboard", setting)
      try await terminal.type(copy(value.reference, with: content.path))
      let screen = try await terminal.wait(for: "status 0")
      #expect(screen.contains("In tmux's buffer: "))
      #expect(!screen.contains("Copied"))
      #expect(try await terminal.wholeBuffer == value.expected)
    }
  }

  @Test(arguments: ClipboardValue.all, ["on", "external", "off"])
  func `OSC 52 reaches a terminal that allows it and is never reported as copied`(
    value: ClipboardValue, setting: String
  ) async throws {
    let content = try ClipboardValue.content()
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.set("set-clipboard", setting)
      try await terminal.keepBuffer("before")
      try await terminal.type(copy(value.reference, with: content.path, "-u TMUX HELPDECK_CLIPBOARD=osc52"))
      let screen = try await terminal.wait(for: "status 0")
      #expect(screen.contains("Sent to the terminal"))
      #expect(!screen.contains("Copied"))
      let expected = setting == "on" ? value.expected : "before"
      #expect(try await terminal.wait(forBuffer: expected) == expected)
    }
  }

  @Test(arguments: ClipboardValue.all)
  func `GNU screen passes the value on to the terminal, and its window shows no trace of it`(
    value: ClipboardValue
  ) async throws {
    let content = try ClipboardValue.content()
    try await Tmux.with(columns: 80, rows: 24) { terminal in
      try await terminal.set("set-clipboard", "on")
      try await terminal.keepBuffer("before")
      try await terminal.type("env -u TMUX PS1='inside> ' screen -c /dev/null bash --norc\n")
      try await terminal.wait(for: "inside>")
      try await terminal.type(copy(value.reference, with: content.path))
      let screen = try await terminal.wait(for: "status 0")
      #expect(try await terminal.wait(forBuffer: value.expected) == value.expected)
      #expect(!screen.contains("52;c;") && !screen.contains(/[A-Za-z0-9+\/]{60}/), "\(screen)")
      // A window whose terminal has gone would live on.
      try await terminal.type("exit\n")
      try await terminal.wait(for: "screen is terminating")
    }
  }

  @Test(arguments: ClipboardValue.all, ["osc52", "tmux"])
  func `nested tmux passes the value on to the outer one`(value: ClipboardValue, route: String) async throws {
    let content = try ClipboardValue.content()
    try await Tmux.with(columns: 100, rows: 30) { outer in
      try await outer.set("set-clipboard", "on")
      try await Tmux.with(columns: 80, rows: 24) { inner in
        // Let through, or handed on: never both.
        try await inner.set("set-clipboard", route == "tmux" ? "on" : "off")
        try await inner.set("allow-passthrough", "on")
        try await outer.type("env -u TMUX tmux -L \(inner.socket) attach\n")
        try await inner.waitForClient()
        try await inner.type(copy(value.reference, with: content.path, "HELPDECK_CLIPBOARD=\(route)"))
        try await inner.wait(for: "status 0")
        #expect(try await outer.wait(forBuffer: value.expected) == value.expected)
      }
    }
  }
}
