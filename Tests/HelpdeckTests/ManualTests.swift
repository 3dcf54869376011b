import ArgumentParser
import HelpContent
import HelpFiles
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("Manual page") struct ManualTests {
  @Test func `the manual documents every command, key and exit status`() {
    let page = Manual.helpdeck.page.text
    for command in Helpdeck.configuration.subcommands {
      #expect(page.contains(".Ss \(command.configuration.commandName ?? "")\n"))
    }
    for command in Command.allCases { #expect(page.contains(Message.key(.command(command)).localized(in: .english))) }
    for status in ExitStatus.allCases { #expect(page.contains(".It Li \\&\(status.rawValue)\n")) }
  }

  @Test func `the manual documents every key of a content file`() {
    let page = Manual.content.page.text
    for row in (FileSchema.service.tables.1 + FileSchema.collection.tables.1).flatMap(\.rows) {
      #expect(page.contains(".It Li \\&\(row.key)\n"))
    }
  }

  @Test func `text in the manual is never read as a roff request`() {
    var page = ManualPage("a", section: 1, "b")
    page.paragraph(".Sh 'x' -y \\z")
    page.list([("\" [", "'c")])
    #expect(
      page.text.hasSuffix(
        "\n\\&.Sh 'x' \\-y \\ez\n.Bl -tag -width Ds\n.It Li \\&\\(dq \\&[\n\\&'c\n.El\n"))
  }

  @Test func `options of every command stand in the manual once, and those of a command under it`() throws {
    let page = Manual.helpdeck.page.text
    #expect(page.matches(of: /\.It Li .*\\-\\-add\\-data/).count == 1)
    let check = try #require(page.firstRange(of: ".Ss check\n")).upperBound
    let rest = page[check...]
    let own = rest[..<(try #require(rest.firstRange(of: ".Ss new\n")).lowerBound)]
    for option in ["\\-\\-untranslated", "\\-\\-fix", "\\-\\-watch", "\\-\\-quickfix", "\\-\\-explain"] {
      #expect(own.contains(option), "\(option)")
    }
    #expect(!page.contains("OVERVIEW:") && !page.contains("USAGE:"))
    for heading in ["FILES", "ENVIRONMENT", "EXAMPLES", "GLOBAL OPTIONS", "EXIT STATUS"] {
      #expect(page.contains(".Sh \(heading)\n"))
    }
  }

  @Test func `a label that fills its column, one beside its words and one above them are taken apart`() {
    let help = CommandHelp(
      """
      OVERVIEW: Do it.

      USAGE: do

      OPTIONS:
        -s, --service <service> Search only this.
        --in-lang <tag>         One line.
        --a-very-long-option-name <value>
                                Below it.

      """)
    #expect(
      help.options.map(\.tag) == ["-s, --service <service>", "--in-lang <tag>", "--a-very-long-option-name <value>"])
    #expect(help.options.map(\.words) == ["Search only this.", "One line.", "Below it."])
    #expect(help.usage == "do" && help.overview == "Do it.")
  }

  @Test func `every setting is described, with an example that is valid`() {
    let described = Set(SettingDescription.all.map(\.key))
    let sections = Set(["data", "ui", "clipboard", "notes", "search"])
    for entry in ConfigurationReport(Configuration(GlobalChoices(), Environment([:]), files: [])).entries {
      #expect(described.contains(entry.key) || described.contains(entry.path[0]), "\(entry.key)")
    }
    for row in FileSchema.configuration.tables.1[0].rows where !sections.contains(row.key) {
      #expect(described.contains(row.key), "\(row.key)")
    }
    for description in SettingDescription.all {
      let file = ConfigurationFile("config.yaml", .success(Array(description.example.utf8)))
      let configuration = Configuration(GlobalChoices(), Environment(["HOME": "/h"]), files: [file])
      #expect(configuration.diagnostics == [], "\(description.key)")
      #expect(!ConfigurationReport(configuration).changed.entries.isEmpty, "\(description.key)")
      #expect(Manual.configuration.page.text.contains(".Ss \(description.key.replacing("-", with: "\\-"))\n"))
    }
  }

  @Test func `the template of a configuration changes nothing, and everything in it once the comments are taken away`()
  {
    let text = ConfigurationTemplate.text
    let file = { (text: String) in ConfigurationFile("config.yaml", .success(Array(text.utf8))) }
    #expect(Configuration(GlobalChoices(), Environment([:]), files: [file(text)]).diagnostics == [])
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
  }
}
