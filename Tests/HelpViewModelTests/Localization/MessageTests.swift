import HelpContent
import HelpViewModel
import Testing

@Suite("Interface messages") struct MessageTests {
  static let commands = Command.allCases.flatMap { [KeyMessage.command($0), .hint($0)] }.map { Message.key($0) }
  static let kinds = Contact.Kind.allCases.flatMap { [ContentMessage.contactKind($0), .shortContactKind($0)] }
    .map { Message.content($0) }
  static let names: [Message] =
    ServiceSection.allCases.flatMap { [.content(.section($0)), .content(.shortSection($0))] }
    + EntryKind.allCases.map { .content(.entryKind($0)) } + Platform.allCases.map { .content(.platform($0)) }
    + Review.Status.allCases.map { .review(.status($0)) } + Weekday.allCases.map { .hours(.weekday($0)) }

  @Test(arguments: InterfaceLanguage.allCases) func `every message has a text in every language`(
    language: InterfaceLanguage
  ) {
    for message in Self.commands + Self.kinds + Self.names {
      #expect(!message.localized(in: language).isEmpty, "\(message)")
    }
  }

  @Test func `Korean sentences end in formal verb endings and labels do not`() {
    for message in Self.kinds + Self.names + Command.allCases.map({ .key(.hint($0)) }) {
      #expect(!message.localized(in: .korean).hasSuffix("니다"), "\(message)")
    }
    #expect(SearchMessage.noResults("가").localized(in: .korean) == "검색 결과가 없습니다: 가")
  }

  @Test func `English messages distinguish singular and plural`() {
    #expect(SearchMessage.results(1).localized(in: .english) == "1 hit")
    #expect(SearchMessage.results(2).localized(in: .english) == "2 hits")
    #expect(NoticeMessage.filesSkipped(1).localized(in: .english) == "1 file has errors")
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every kind of contact has its own name`(
    language: InterfaceLanguage
  ) {
    let names = Contact.Kind.allCases.map { ContentMessage.contactKind($0).localized(in: language) }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: InterfaceLanguage.allCases) func `only the wording of the chosen language is evaluated`(
    language: InterfaceLanguage
  ) {
    var evaluated: [InterfaceLanguage] = []
    func wording(_ language: InterfaceLanguage) -> String {
      evaluated.append(language)
      return ""
    }
    _ = language.text(ko: wording(.korean), en: wording(.english), zh: wording(.simplifiedChinese))
    #expect(evaluated == [language])
  }
}
