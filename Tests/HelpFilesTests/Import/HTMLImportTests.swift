import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("HTML import") struct HTMLImportTests {
  @Test func `a page is an entry by its heading, without menus, scripts and footers`() throws {
    let service = try ImportedService.of(
      """
      <!doctype html><html lang="ko-KR"><head><title>환불 - 가게</title><style>p{}</style></head><body>
      <nav>메뉴 하나</nav><main><h1>환불 안내</h1><p>5~10일 <b>이내</b>.</p><script>alert(1)</script></main><footer>끝</footer></body></html>
      """, .html)
    #expect(service.questions == ["faq-1: 환불 안내 → 5\\~10일 **이내**."])
    #expect(service.draft.isLanguageStated)
    #expect(service.notices == ["-: surroundings(characters: 5)"])
  }

  @Test func `numbered steps are a guide, headings that ask are questions`() throws {
    #expect(
      try ImportedService.of("<h1>How to pay</h1><ol><li>Open.<li>Press <code>OK</code>.</ol>", .html).guides == [
        "guide-1: How to pay: Open. / Press `OK`."
      ])
    #expect(
      try ImportedService.of("<h1>常见问题</h1><h2>能退吗？</h2><p>能。</p><h2>多久？</h2><ul><li>一周</ul>", .html).questions == [
        "faq-1: 能退吗？ → 能。", "faq-2: 多久？ → - 一周",
      ])
  }

  @Test func `accordions and definition lists that ask are questions`() throws {
    let details =
      "<h1>Help</h1><details><summary>Is it free?</summary><p>Yes.</p></details><details><summary>For ever?</summary>No.</details>"
    #expect(
      try ImportedService.of(details, .html).questions == ["faq-1: Is it free? → Yes.", "faq-2: For ever? → No."])
    let list = "<h1>Help</h1><dl><dt>늦나요?<dd>네.<dt>얼마나 늦나요?<dd>하루.</dl>"
    #expect(try ImportedService.of(list, .html).questions == ["faq-1: 늦나요? → 네.", "faq-2: 얼마나 늦나요? → 하루."])
    let terms = "<h1>Words</h1><dl><dt>PIN<dd>A number.</dl>"
    #expect(try ImportedService.of(terms, .html).content.faq.count == 1)
  }

  @Test func `questions, procedures and contacts declared in JSON-LD are read`() throws {
    let service = try ImportedService.of(
      """
      <html lang="ko"><title>x</title><script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [
       {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "환불&nbsp;되나요?",
         "acceptedAnswer": {"@type": "Answer", "text": "<p>네.</p><ul><li>7일</li></ul>"}}]},
       {"@type": "HowTo", "name": "해지", "step": [{"@type": "HowToStep", "text": "엽니다."}, {"@type": "HowToStep", "name": "누르기", "text": "누릅니다."}]},
       {"@type": "Organization", "contactPoint": {"@type": "ContactPoint", "telephone": "+82 2 704 7983", "contactType": "고객센터",
         "hoursAvailable": [{"@type": "OpeningHoursSpecification", "dayOfWeek": ["https://schema.org/Monday", "Tuesday", "Friday"], "opens": "09:00:00", "closes": "18:00"}]}}]}
      </script><body><p>환불 되나요? 네.</p></body></html>
      """, .html)
    #expect(service.questions == ["faq-1: 환불 되나요? → 네.⏎⏎- 7일"])
    #expect(service.guides == ["guide-1: 해지: 엽니다. / **누르기**⏎⏎누릅니다."])
    #expect(service.contacts == ["phone +82 2 704 7983 고객센터"])
    #expect(service.draft.file.text.contains("- Mo-Tu,Fr 09:00-18:00"))
  }

  @Test func `text beside the questions that a page declares is told`() throws {
    let data =
      #"<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Free?", "acceptedAnswer": {"@type": "Answer", "text": "Yes."}}]}</script>"#
    let all = try ImportedService.of("<html lang=en>\(data)<main><h2>Free?</h2><p>Yes.</p></main>", .html)
    #expect(all.notices == [])
    let some = try ImportedService.of(
      "<html lang=en>\(data)<main><h2>Free?</h2><p>Yes.</p><p>Call us.</p></main>", .html)
    #expect(some.questions == all.questions)
    #expect(some.notices == ["-: undeclared(characters: 7)"])
  }

  @Test func `microdata is read, and broken JSON-LD is told`() throws {
    let service = try ImportedService.of(
      """
      <script type="application/ld+json">{"@type": "FAQPage", </script>
      <div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">
      <h3 itemprop="name">Is it free?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>Yes.</p></div></div></div></div>
      """, .html)
    #expect(service.questions == ["faq-1: Is it free? → Yes."])
    #expect(service.notices.contains("-: brokenData"))
  }

  @Test func `relative links are resolved against the page's own address`() throws {
    let service = try ImportedService.of(
      "<head><link rel=canonical href=https://a.example/help/x></head><h1>A</h1><p><a href=../b>b</a></p>", .html)
    #expect(service.questions == ["faq-1: A → [b](https://a.example/b)"])
  }

  @Test func `a page that says much more than it declares is an entry too, without what is declared`() throws {
    let data =
      #"<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Free?", "acceptedAnswer": {"@type": "Answer", "text": "Yes."}}]}</script>"#
    let words = String(repeating: "word ", count: 60)
    let service = try ImportedService.of(
      "<html lang=en>\(data)<main><h1>Plans</h1><p>\(words)</p><h2>Questions</h2><h3>Free?</h3><p>Yes.</p></main>",
      .html)
    #expect(
      service.questions == ["faq-1: Plans → \(words.dropLast())", "faq-2: Free? → Yes."])
    #expect(service.notices == [])
  }
}
