import Foundation
import HelpViewModel
import Subprocess
import TerminalModel
import TestSupport
import Testing

/// The README says what the program does: its commands are run, and its table of keys is made from the keymap.
///
/// `HELPDECK_RECORD=1 swift test --filter ReadmeTests` rewrites it.
@Suite("README", .runsPrograms) struct ReadmeTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  @Test func `the commands print the documented output, and the key table matches the keymap`() async throws {
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    let made = try await Self.withOutputs(Self.withKeys(written))
    if ProcessInfo.processInfo.environment["HELPDECK_RECORD"] == "1" {
      try made.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(made == written)
  }

  @Test func `one command runs the browser and one runs the tests`() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("apt-get update") }.count == 2)
    #expect(lines.filter { $0.hasPrefix("apt-get update") && $0.hasSuffix("swift run -c release helpdeck") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("apt-get update") && $0.hasSuffix("swift test") }.count == 1)
  }

  @Test func `the examples of content pass check, and those of settings are valid`() async throws {
    let folder = try TemporaryFolder(Self.examples(in: String(contentsOf: Self.file, encoding: .utf8)))
    let environment = [
      "HOME": folder.path, "XDG_DATA_DIRS": folder.path, "LANG": "C.UTF-8", "HELPDECK_NOW": "2026-11-20T14:32",
    ]
    let searches = try folder.read("searches.yaml").components(separatedBy: "type:").count - 1
    #expect(searches > 2)
    for arguments in [["check", folder.path], ["-d", folder.path, "--add-data", "\(folder.path)/above", "check"]] {
      let check = try await Program.run(BuiltBinary.path, arguments, environment: environment)
      #expect(check.output == "")
      #expect(check.errors == "0 errors, 0 warnings\n")
    }
    let shown = try await Program.run(
      BuiltBinary.path, ["show", "corner-library", "-d", folder.path], environment: environment)
    #expect(shown.output.contains("corner-library/faq/late-return"))
    let settings = try await Program.run(
      BuiltBinary.path, ["config", "--config", "\(folder.path)/config.yaml"], environment: environment)
    #expect(settings.status == .exited(0))
    #expect(settings.errors == "")
  }

  /// Each block of YAML that begins with the name of its file.
  private static func examples(in text: String) -> [String: String] {
    let blocks = text.matches(of: /```yaml\n# (\S+)\n((?:(?!```).*\n)*)```/)
    return Dictionary(uniqueKeysWithValues: blocks.map { (String($0.output.1), String($0.output.2)) })
  }

  private static func withKeys(_ text: String) -> String {
    let head = "| keys | |\n|---|---|\n"
    guard let start = text.range(of: head)?.upperBound else { return text }
    let end = text[start...].range(of: "\n\n")?.lowerBound ?? start
    let rows = Command.allCases.map { command in
      let keys = Keymap.standard.keys(for: command).map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(Message.command(command).words(in: .english)) |"
    }
    return text[..<start] + rows.joined(separator: "\n") + text[end...]
  }

  /// The text with the output of every `$ helpdeck …` of its console blocks as it is now.
  private static func withOutputs(_ text: String) async throws -> String {
    var lines: [String] = []
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "```console" {
        isConsole = true
      } else if line.hasPrefix("```") {
        isConsole = false
      } else if isConsole, line.hasPrefix("$ ") {
        lines.append(line)
        lines += try await output(of: String(line.dropFirst(2)))
        continue
      }
      if !isConsole || line == "```console" { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  private static func output(of command: String) async throws -> [String] {
    let folder = URL(filePath: BuiltBinary.path).deletingLastPathComponent().path(percentEncoded: false)
    let printed = try await Program.run(
      "/bin/bash", ["-c", command + " 2>&1"],
      environment: [
        "PATH": folder + ":/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
        "HELPDECK_NOW": "2026-11-20T14:32",
      ]
    ).output
    return printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0.reversed().drop { $0 == " " }.reversed())
    }
  }
}
