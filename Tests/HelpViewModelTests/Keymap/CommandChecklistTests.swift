import Testing

@testable import HelpViewModel

/// The checklist "Add a command" in the page of HelpViewModel, as far as a test can hold it. `CommandEffectTests` has the
/// rest: every command does something.
@Suite("Command checklist") struct CommandChecklistTests {
  @Test func `every command has one row in the table`() {
    for command in Command.allCases {
      #expect(Command.definitions.count { $0.command == command } == 1, "\(command)")
    }
    #expect(Command.definitions.filter(\.definition.keys.isEmpty).map(\.command) == [])
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `every command has its own words in every language`(language: InterfaceLanguage) {
    let titles =
      Command.allCases.map { ($0.rawValue, $0.name, KeyMessage.command($0).localized(in: language)) }
      + TextFieldCommand.allCases.map { ($0.rawValue, $0.name, KeyMessage.textField($0).localized(in: language)) }
    for (rawValue, name, title) in titles {
      #expect(!title.isEmpty && title != rawValue && title != name, "\(name)")
      #expect(titles.count { $0.2 == title } == 1, "\(title)")
      if language != .english { #expect(title.contains { !$0.isASCII }, "\(title)") }
    }
  }
}
