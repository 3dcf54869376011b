import Foundation
import HelpViewModel
import Subprocess
import TerminalModel
import TestSupport
import Testing

/// Checks the README and the other pages against the program: their commands are run, their tables of keys are made
/// from the keymap, and the files they name exist.
///
/// `HELPDECK_RECORD=1 swift test --filter ReadmeTests` rewrites them.
@Suite("README and other pages", .runsPrograms) struct ReadmeTests {
  /// Commands in the README's table; the user's guide has them all.
  static let mainCommands: [Command] = [
    .down, .nextPane, .nextTab, .open, .back, .search, .copy, .markDone, .language, .help, .commands, .quit,
  ]

  @Test(arguments: DocumentationPage.allCases)
  func `the commands print the documented output, and the key tables match the keymap`(page: DocumentationPage)
    async throws
  {
    let commands = page == .readme ? Self.mainCommands : Command.allCases
    let isSame = try await page.reads(
      Self.withOutputs(Self.withTextFieldKeys(in: Self.withKeys(of: commands, in: page.text))))
    #expect(isSame, "HELPDECK_RECORD=1 swift test --filter ReadmeTests rewrites \(page.rawValue)")
  }

  @Test func `the README is short; one command runs the browser and one runs the tests`() throws {
    let lines = try DocumentationPage.readme.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 200)
    let commands = lines.filter { $0.hasPrefix("apt-get update") }
    #expect(commands.count == 2)
    #expect(commands.first?.hasSuffix("swift run -c release helpdeck") == true)
    #expect(commands.last?.hasSuffix("swift test") == true)
  }

  @Test(arguments: DocumentationPage.allCases)
  func `files and folders that a page names exist`(page: DocumentationPage) throws {
    let text = try page.text
    let links = text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/).map { String($0.output.1) }
    let paths = text.matches(of: /`((?:Sources|Tests|data|\.scripts|\.pictures)\/[^` *]+)/).map { String($0.output.1) }
    let folder = page.file.deletingLastPathComponent()
    let files = links.map { folder.appending(path: $0) } + paths.map { DocumentationPage.root.appending(path: $0) }
    let missing = files.map { $0.path(percentEncoded: false) }.filter { !FileManager.default.fileExists(atPath: $0) }
    #expect(missing == [])
  }

  @Test(arguments: [DocumentationPage.readme, .authors])
  func `the examples of content pass check`(page: DocumentationPage) async throws {
    let folder = try TemporaryFolder(Self.examples(in: page.text))
    let environment = [
      "HOME": folder.path, "XDG_DATA_DIRS": folder.path, "LANG": "C.UTF-8", "HELPDECK_NOW": "2026-11-20T14:32",
    ]
    let overlay = page == .authors ? ["--add-data", "\(folder.path)/above"] : []
    for arguments in [["check", folder.path], ["-d", folder.path] + overlay + ["check"]] {
      let check = try await Program.run(BuiltBinary.path, arguments, environment: environment)
      #expect(check.output == "")
      #expect(check.errors == "0 errors, 0 warnings\n")
    }
    let shown = try await Program.run(
      BuiltBinary.path, ["show", "corner-library", "-d", folder.path], environment: environment)
    #expect(shown.output.contains("corner-library/faq/late"))
  }

  @Test func `the examples of searches and of settings are valid`() async throws {
    let searches = try #require(Self.examples(in: DocumentationPage.authors.text)["searches.yaml"])
    #expect(searches.components(separatedBy: "type:").count > 3)
    let folder = try TemporaryFolder(Self.examples(in: DocumentationPage.userGuide.text))
    let settings = try await Program.run(
      BuiltBinary.path, ["config", "--config", "\(folder.path)/config.yaml"], environment: ["HOME": folder.path])
    #expect(settings.status == .exited(0))
    #expect(settings.errors == "")
  }

  /// Blocks of YAML that begin with the name of a file, by that name.
  private static func examples(in text: String) -> [String: String] {
    let blocks = text.matches(of: /```yaml\n# (\S+)\n((?:(?!```).*\n)*)```/)
    return Dictionary(uniqueKeysWithValues: blocks.map { (String($0.output.1), String($0.output.2)) })
  }

  private static func withKeys(of commands: [Command], in text: String) -> String {
    let rows = commands.map { (Keymap.standard.keys(for: $0).map(\.name), KeyMessage.command($0)) }
    return with(rows, below: "keys", in: text)
  }

  private static func withTextFieldKeys(in text: String) -> String {
    let rows = TextFieldCommand.allCases.map { (Keymap.standard.keys(for: $0).map(\.name), KeyMessage.textField($0)) }
    return with(rows, below: "keys in a text field", in: text)
  }

  /// The text with `rows` in the table whose first column is called `title`, if there is one.
  private static func with(_ rows: [(keys: [String], message: KeyMessage)], below title: String, in text: String)
    -> String
  {
    let head = "| \(title) | |\n|---|---|\n"
    guard let start = text.range(of: head)?.upperBound else { return text }
    let end = text[start...].range(of: "\n\n")?.lowerBound ?? start
    let lines = rows.map { row in
      "| \(row.keys.map { "`\($0)`" }.joined(separator: " ")) | \(row.message.localized(in: .english)) |"
    }
    return text[..<start] + lines.joined(separator: "\n") + text[end...]
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
