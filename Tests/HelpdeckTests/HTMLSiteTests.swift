import ContentSupport
import HelpContent
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("An export as pages") struct HTMLSiteTests {
  private static func files(of content: ServiceDocument) -> [String: String] {
    let formatter = EntryFormatter(
      library: InMemoryLibrary(collection: SmallLibrary.library.collection, services: [content]),
      languages: LanguagePreference([.korean], fallback: .korean), interfaceLanguage: .korean, clock: nil,
      availabilityCalculator: AvailabilityCalculator(calendars: [], zones: .none))
    var files: [String: String] = [:]
    HTMLSite(export: ContentExport([], formatter: formatter)).write { files[$0] = $1 }
    return files
  }

  private static func question(
    _ id: String, _ text: String, answer: Markup, status: EntryStatus = .active, see: [Reference] = []
  ) -> Question {
    Question(
      id: ItemID(id)!, status: status, question: LocalizedText(.korean, text),
      answer: LocalizedText(.init(.korean, markdown: answer.markdown())), see: see, review: SmallLibrary.review)
  }

  private static let content = ServiceDocument(
    service: Service(
      id: ServiceID("shop")!, language: .korean, name: LocalizedText(.korean, "가게 <b> & \"x\""),
      review: SmallLibrary.review),
    faq: [
      question(
        "refund", "환불되나요?", answer: Markup(text: "</script><img src=x onerror=alert(1)>"),
        see: [Reference(ServiceID("shop")!, .faq, ItemID("old")!)]),
      question("old", "옛 질문?", answer: Markup(text: "옛 답."), status: .retired),
    ])

  @Test func `there is a page of all services, one for each, and a search that needs no server`() {
    let files = Self.files(of: Self.content)
    #expect(files.keys.sorted() == ["entries.js", "index.html", "search.js", "shop.html", "style.css"])
    #expect(files["index.html"]?.contains("<a href=\"shop.html\">가게 &lt;b&gt; &amp; &quot;x&quot;</a>") == true)
    #expect(files["shop.html"]?.contains("<article id=\"faq-refund\" lang=\"ko\">") == true)
    #expect(files["shop.html"]?.contains("<a href=\"shop.html#faq-old\">옛 질문?</a>") == true)
    #expect(files["entries.js"]?.contains(#""address":"shop.html#faq-refund""#) == true)
  }

  @Test func `nothing in the content is an element of a page`() {
    let page = Self.files(of: Self.content)["shop.html"] ?? ""
    #expect(page.contains("&lt;/script&gt;&lt;img"))
    #expect(!page.contains("<img") && page.ranges(of: "</script>").count == 2)
  }

  @Test func `an entry that is retired is shown as such`() {
    let files = Self.files(of: Self.content)
    #expect(files["shop.html"]?.contains("<article id=\"faq-old\" lang=\"ko\" class=\"retired\">") == true)
    #expect(files["entries.js"]?.contains(#""retired":true"#) == true)
  }
}
