import Foundation
import Testing

/// One switch for interface and content, remembered by the browser below everything that names a language explicitly.
@Suite("Language switch", .serialized, .runsPrograms) struct LanguageSwitchTests {
  @Test func `the first start without a locale offers the languages once, and the chosen one comes back`() async throws
  {
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      try await terminal.type("\(BuiltBinary.path)\n")
      try await terminal.wait(for: "L: 한국어 · English · 中文")
      try await terminal.type("L")
      try await terminal.wait(for: "语言：中文")
      try await terminal.wait(for: "1 服务")
      let second = try await again(terminal, "", seeing: "1 服务")
      #expect(!second.contains("L: 한국어"))
      // What is named explicitly comes first, and commands keep to the locale.
      try await again(terminal, "HELPDECK_LANG=en", seeing: "1 Services")
      try await again(terminal, "", "-L ko", seeing: "1 서비스")
      try await again(terminal, "", "list", seeing: "Public helplines")
    }
  }

  /// Quits the browser, and runs helpdeck once more.
  @discardableResult private func again(
    _ terminal: Tmux, _ variables: String, _ arguments: String = "", seeing text: String
  ) async throws -> String {
    try await terminal.type("q")
    try await terminal.wait(for: "$")
    try await terminal.type("clear; \(variables) \(BuiltBinary.path) \(arguments)\n")
    return try await terminal.wait(for: text)
  }

  @Test func `a locale is no reason to ask`() async throws {
    try await Tmux.with(columns: 100, rows: 30, environment: ["LC_ALL": "", "LANG": "en_US.UTF-8"]) { terminal in
      try await terminal.type("\(BuiltBinary.path)\n")
      let first = try await terminal.wait(for: "q Quit")
      #expect(!first.contains("L: 한국어"))
    }
  }
}
