import ContentSupport
import HelpContent
import Testing

@testable import HelpFiles
@testable import HelpViewModel

/// The Markdown that exports and copies hand out means the same to a parser that knows nothing of helpdeck: cmark-gfm.
@Suite("Markdown for others", .serialized) struct ExportedMarkdownTests {
  private struct Reading: Equatable {
    let text: String
    let strong: [String]
    let code: [String]
    let items: Int

    init(_ html: String) {
      let markup = HTMLReader().read(html).markup
      text = markup.plainText.filter { !$0.isWhitespace }
      strong = markup.inlines.strong.map { $0.filter { !$0.isWhitespace } }
      code = markup.codeBlocks
      items = html.ranges(of: "<li").count
    }
  }

  private static func expectSame(_ text: EntryText, _ what: String) {
    let own = Reading(text.htmlBlocks(level: 3).joined(separator: "\n"))
    let read = Reading(PlainMarkdown.html(of: text.markdown(level: 3)))
    #expect(own.text.filter { $0 != ":" && $0 != "：" } == read.text.filter { $0 != ":" && $0 != "：" }, "\(what)")
    #expect(own.strong == read.strong && own.code == read.code && own.items == read.items, "\(what)")
  }

  @Test func `every entry of the starter content reads as it is shown`() throws {
    let content = try ContentValidator.validate([.starter], today: nil).content
    for reference in content.allReferences {
      let entry = try #require(content.entry(reference))
      for (language, interface) in [
        (LanguageTag.korean, InterfaceLanguage.korean), (.english, .english), (.simplifiedChinese, .simplifiedChinese),
      ] {
        let languages = LanguagePreference([language], fallback: .korean)
        Self.expectSame(
          EntryText(entry, languages: languages, interfaceLanguage: interface), "\(reference) \(language)")
      }
    }
  }

  @Test(arguments: [
    "**100%**를 돌려받습니다.", "**구독(월)**을 해지", "**「退订」**按钮", "이것은**「환불」**입니다", "这是**“重点”**。",
    "**3,000원.**입니다", "~~환불(월)~~을", "5~10일, 최대 7~14일", "Press <Enter>, then 5*3*2.", "# x\n\n+ x\n\n1) x",
    "2026. 3. 1. 시행", "my_file_name 과 _x_", "a | b\n--- | ---\n1 | **2**를", "`a|b` [x](https://example.org/a_(b))",
    "&amp; &lt; R&D &nbsp", "- [ ] 하나\n- [x] **둘**을", "1234-**** 와 **굵게**는",
    "끝!\n\n[링크](https://example.org)", "---\n\na\n===", "```\n# no\n```", "    x", "| 관 |\n|---|\n| **월(일)**은 |",
  ])
  func `what helpdeck reads otherwise than CommonMark is written so that CommonMark reads it as meant`(text: String) {
    let question = Question(
      id: ItemID("q")!, question: LocalizedText(.korean, "질문"),
      answer: LocalizedText(.init(.korean, markdown: text)), review: Review(status: .unverified))
    let languages = LanguagePreference([.korean], fallback: .korean)
    Self.expectSame(EntryText(.faq(question), languages: languages, interfaceLanguage: .korean), text)
  }
}

extension [Markup.Inline] {
  /// The texts that are strong.
  fileprivate var strong: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .strong(let inlines): [Markup(blocks: [.paragraph(inlines)]).plainText]
      case .emphasis(let inlines), .strikethrough(let inlines), .link(let inlines, _): inlines.strong
      default: []
      }
    }
  }
}
