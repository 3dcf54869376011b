import ArgumentParser
import HelpContent
import HelpFiles
import Testing

@testable import helpdeck

@Suite("Help texts") struct HelpTextTests {
  static let names = Helpdeck.configuration.subcommands.compactMap { $0.configuration.commandName }

  private func help(_ name: String) throws -> String {
    let command = try #require(Helpdeck.configuration.subcommands.first { $0.configuration.commandName == name })
    return HelpOrder.ownOptionsFirst(Helpdeck.helpMessage(for: command, columns: 80))
  }

  @Test func `every reference in help texts resolves to one entry of the starter content`() throws {
    let texts = try Self.names.map(help) + [Helpdeck.helpMessage(columns: 80)]
    let words = texts.flatMap { $0.split { $0.isWhitespace || "',;:".contains($0) } }
    let references = Set(
      words.map { $0.hasSuffix(".") ? $0.dropLast() : $0 }.filter {
        $0.wholeMatch(of: /[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*){1,2}/) != nil
      }.map(String.init))
    #expect(references.count > 2)
    let resolver = ReferenceResolver(library: try ContentValidator.validate([.starter], today: nil).content)
    for reference in references {
      guard case .found = resolver.resolve(reference) else {
        Issue.record("\(reference): \(resolver.resolve(reference))")
        continue
      }
    }
  }

  @Test(arguments: names) func `a command's own options come before those of every command`(name: String) throws {
    let help = try help(name)
    let own = try #require(help.firstRange(of: "\n\nOPTIONS:\n"))
    let shared = try #require(help.firstRange(of: "\n\nGLOBAL OPTIONS:\n"))
    try #require(own.upperBound < shared.lowerBound)
    #expect(help[own.upperBound..<shared.lowerBound].contains("-h, --help"))
    #expect(help[shared.upperBound...].contains("-L, --lang <tags>"))
    #expect(help.matches(of: /--lang </).count == 1)
    #expect(!help.contains("\n\n\n"))
  }

  @Test func `help lists all commands, required options first`() {
    let help = Helpdeck.helpMessage(columns: 80)
    for name in Self.names { #expect(help.contains("\n  \(name) ")) }
    for option in ["-d DIR", "-L TAGS", "--version"] { #expect(help.contains(option)) }
  }

  @Test func `a shell command in a help text is on a line of its own`() throws {
    let lines = try help("completions").split(separator: "\n").map { $0.trimmingPrefix(while: \.isWhitespace) }
    #expect(lines.contains("source <(helpdeck completions bash)"))
    #expect(lines.contains("helpdeck completions fish > ~/.config/fish/completions/helpdeck.fish"))
  }
}
