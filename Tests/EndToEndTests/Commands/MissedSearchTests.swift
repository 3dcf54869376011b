import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Searches in vain", .runsPrograms) struct MissedSearchTests {
  private func home() throws -> Home {
    let home = try Home("search: {missed: ~/missed}\ndata: {starter: false}\n")
    try home.write(
      ".local/share/helpdeck/services/shop.yaml",
      serviceFile() + "faq:\n  - {id: refund, q: Can I get a refund?, a: Yes}\n")
    return home
  }

  @Test func `searches that find nothing are kept and listed, most often first, with what comes nearest`() async throws
  {
    let home = try home()
    for query in ["qqzzxx", "Yyqqxx", "yyqqxx", "refund"] { _ = try await home.run("search", query) }
    let text = try String(contentsOfFile: "\(home.path)/missed", encoding: .utf8)
    #expect(text == "2026-11-20\tqqzzxx\n2026-11-20\tYyqqxx\n2026-11-20\tyyqqxx\n")
    let list = try await home.run("list", "missed-searches", "--plain")
    #expect(list.status == .exited(0))
    #expect(list.output.hasPrefix("yyqqxx\tsearch\t2\t2026-11-20\t"))
    let json = try await home.run("list", "missed-searches", "--json")
    #expect(
      json.output.contains(#""what":"missed-searches""#)
        && json.output.contains(#""name":"yyqqxx","count":2,"last":"2026-11-20","found":false,"nearest":["#))
  }

  @Test func `nothing is kept unless it is set, or in secure mode`() async throws {
    let home = try home()
    _ = try await home.run(["search", "bicycle"], environment: ["HELPDECK_SECURE": "1"])
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/missed"))
    let plain = try await home.run("list", "missed-searches", "--config", "/dev/null", "-L", "en")
    #expect(plain.status == .exited(1))
    #expect(plain.errors.contains("set search.missed in the configuration"))
  }

  @Test func `a search that the browser's user gives up is kept once`() async throws {
    try await Tmux.with(columns: 100, rows: 30) { terminal in
      let home = terminal.home.path(percentEncoded: false)
      try FileManager.default.createDirectory(atPath: "\(home)/.config/helpdeck", withIntermediateDirectories: true)
      try "search: {missed: ~/missed}\n".write(
        toFile: "\(home)/.config/helpdeck/config.yaml", atomically: false, encoding: .utf8)
      try await terminal.type("XDG_DATA_DIRS=/nonexistent \(BuiltBinary.path) -L en\n")
      try await terminal.wait(for: "Public helplines")
      try await terminal.type("/qqzzxx")
      try await terminal.wait(for: "No results")
      try await terminal.press("Escape")
      let isKept = await waitUntil {
        (try? String(contentsOfFile: "\(home)/missed", encoding: .utf8)) == "2026-11-20\tqqzzxx\n"
      }
      #expect(isKept)
    }
  }
}

@Suite("Editing the configuration", .runsPrograms) struct ConfigurationEditingTests {
  @Test func `config edit makes a file from the template, checks what was saved, and keeps it with its errors`()
    async throws
  {
    let home = try Home("")
    try FileManager.default.removeItem(atPath: "\(home.path)/.config")
    let tools = try TemporaryFolder()
    try tools.install("my ed", "cp \"$2\" \(tools.path)/seen; printf 'ui: {ascii: perhaps}\\n' > \"$2\"")
    let variables = ["VISUAL": "'\(tools.path)/my ed' -w", "PATH": "/usr/bin:/bin"]
    let edit = try await home.run(["config", "edit", "-L", "en"], environment: variables)
    #expect(edit.status == .exited(78))
    #expect(edit.errors.contains("config.yaml:1:13: error: expected true or false"))
    #expect(try tools.read("seen").hasPrefix("# Settings of helpdeck"))
    let file = "\(home.path)/.config/helpdeck/config.yaml"
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "ui: {ascii: perhaps}\n")
    try tools.install("my ed", "true")
    #expect(try await home.run(["config", "edit"], environment: variables).status == .exited(78))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "ui: {ascii: perhaps}\n")
    let secured = try await home.run(
      ["config", "edit"], environment: variables.merging(["HELPDECK_SECURE": "1"]) { $1 })
    #expect(secured.status == .exited(69))
  }

  @Test func `a template that was not changed goes again`() async throws {
    let home = try Home("")
    try FileManager.default.removeItem(atPath: "\(home.path)/.config")
    let edit = try await home.run(["config", "edit"], environment: ["VISUAL": "true", "PATH": "/usr/bin:/bin"])
    #expect(edit.status == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/.config/helpdeck/config.yaml"))
  }

  @Test func `config show --changed shows what is not the default`() async throws {
    let home = try Home("ui: {mouse: false}\nkeys: {<F2>: copy}\n")
    let shown = try await home.run(["config", "show", "--changed", "--plain"], environment: ["LANG": ""])
    let names = shown.output.split(separator: "\n").map { $0.split(separator: "\t").prefix(2).joined(separator: " ") }
    #expect(names == ["ui.mouse false", "keys.<F2> copy"])
  }
}
