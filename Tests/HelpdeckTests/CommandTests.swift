import ArgumentParser
import Foundation
import Testing

@testable import helpdeck

/// A new command must reach each of these places; the page of the module lists them.
@Suite("Every command") struct CommandTests {
  private static let subcommands = Helpdeck.configuration.subcommands
  private static let names = subcommands.compactMap { $0.configuration.commandName }
  private static let types = Set(subcommands.map { "\($0)" })
  private static let documents = Set(
    subcommands.flatMap { command in (command as? any HelpdeckCommand.Type)?.jsonTypes ?? [] })

  @Test func `has the global options`() {
    let others = Self.subcommands.filter { !($0 is any HelpdeckCommand.Type) }.map { "\($0)" }
    #expect(others == [])
  }

  @Test func `that has a file is a subcommand`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/helpdeck/Commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix("Command.swift")
    }
    let types = Set(files.map { String($0.dropLast(".swift".count)) }).subtracting(["HelpdeckCommand"])
    #expect(types == Self.types)
  }

  @Test(arguments: [CompletionShell.bash, .zsh, .fish]) func `is completed`(shell: CompletionShell) {
    let script = CompletionScript(shell: shell).text
    for name in Self.names { #expect(script.contains(name), "\(name)") }
  }

  @Test func `that prints JSON has a schema for it, and every schema a command`() {
    #expect(Self.documents == Set(OutputSchema.types))
  }

  @Test func `may follow each global option that takes a value`() throws {
    let help = Helpdeck.helpMessage(for: try #require(Helpdeck.configuration.subcommands.first), columns: 200)
    let global = help[try #require(help.firstRange(of: "\n\nGLOBAL OPTIONS:\n")).upperBound...]
    let lines = global.split(separator: "\n").prefix { !$0.hasPrefix("OPTIONS") }.filter { $0.contains(" <") }
    #expect(lines.count > 4)
    for option in lines.flatMap({ $0.prefix { $0 != "<" }.split { " ,".contains($0) }.map(String.init) }) {
      #expect(
        ArgumentOrder.commandFirst([option, "value", "search"], commands: ["search"]) == ["search", option, "value"],
        "\(option)")
    }
  }
}
