import HelpContent
import HelpViewModel
import Testing

@Suite("Interface messages") struct MessageTests {
  static let commands = Command.allCases.flatMap { [Message.command($0), .hint($0)] }
  static let kinds = Contact.Kind.allCases.flatMap { [Message.contactKind($0), .contactKindShort($0)] }
  static let names =
    Section.allCases.flatMap { [Message.section($0), .sectionShort($0)] } + EntryKind.allCases.map { .entryKind($0) }
    + Review.Status.allCases.map { .status($0) } + Weekday.allCases.map { .weekday($0) }
    + Platform.allCases.map { .platform($0) }

  @Test(arguments: InterfaceLanguage.allCases) func `every message has a text in every language`(
    language: InterfaceLanguage
  ) {
    for message in Self.commands + Self.kinds + Self.names {
      #expect(!message.localized(in: language).isEmpty, "\(message)")
    }
  }

  @Test func `Korean sentences end in formal verb endings and labels do not`() {
    for message in Self.kinds + Self.names + Command.allCases.map({ .hint($0) }) {
      #expect(!message.localized(in: .korean).hasSuffix("니다"), "\(message)")
    }
    #expect(Message.noResults("가").localized(in: .korean) == "검색 결과가 없습니다: 가")
  }

  @Test func `English messages distinguish singular and plural`() {
    #expect(Message.hits(1).localized(in: .english) == "1 hit")
    #expect(Message.hits(2).localized(in: .english) == "2 hits")
    #expect(Message.filesSkipped(1).localized(in: .english) == "1 file could not be read")
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every kind of contact has its own name`(
    language: InterfaceLanguage
  ) {
    let names = Contact.Kind.allCases.map { Message.contactKind($0).localized(in: language) }
    #expect(Set(names).count == names.count)
  }
}
