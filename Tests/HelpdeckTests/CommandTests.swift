import ArgumentParser
import Foundation
import Testing

@testable import helpdeck

/// A new command must reach each of these places; the page of the module lists them.
@Suite struct `Every command` {
  static let commands = Helpdeck.configuration.subcommands.compactMap { $0 as? any HelpdeckCommand.Type }
  static let names = commands.compactMap { $0.configuration.commandName }

  @Test func `has the global options`() {
    #expect(Self.commands.count == Helpdeck.configuration.subcommands.count)
  }

  @Test func `that has a file is a subcommand`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/helpdeck/Commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix("Command.swift")
    }
    let types = Set(files.map { String($0.dropLast(".swift".count)) }).subtracting(["HelpdeckCommand"])
    #expect(types == Set(Self.commands.map { String(describing: $0) }))
  }

  @Test(arguments: [CompletionShell.bash, .zsh, .fish]) func `is completed`(shell: CompletionShell) {
    let script = CompletionScript(shell: shell).text
    for name in Self.names { #expect(script.contains(name), "\(name)") }
  }

  @Test func `that prints JSON has a schema for it, and every schema a command`() {
    #expect(Set(Self.commands.compactMap(\.jsonType)) == Set(OutputSchema.types))
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
