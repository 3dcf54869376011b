import ArgumentParser
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
}
