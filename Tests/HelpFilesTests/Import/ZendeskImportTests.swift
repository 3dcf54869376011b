import HelpContent
import Testing

@testable import HelpFiles

/// The Help Center API's pages, as they come of `curl`.
@Suite("Zendesk import") struct ZendeskImportTests {
  @Test func `sections are services in the desk's order, articles entries with all their languages`() throws {
    let desk = try ImportedDesk(
      ["articles.json": Self.articles, "sections.json": Self.sections, "translations.json": Self.translations],
      .zendesk)
    #expect(desk.services == ["section-21: 결제 = Billing", "section-20: 연락"])
    #expect(
      desk.questions == [
        "section-21/faq/article-7: 해지하려면 = To cancel → 앱에서 **해지**합니다. 번호는 번호를 보세요. = Press **Cancel**.",
        "section-20/faq/article-9: 번호 → 어디에나 있습니다.",
      ])
    let cancel = try desk.question("section-21/faq/article-7")
    #expect(cancel.tags.map(\.description) == ["promoted", "해지", "refund"])
    #expect(desk.content.collection.language == .korean)
    #expect(desk.content.collection.languages.map(\.description) == ["ko", "en"])
    #expect(desk.content.collection.title.versions.map(\.text) == ["shop.zendesk.com"])
  }

  @Test func `a link to an article of the desk is a reference, another address is whole`() throws {
    let desk = try ImportedDesk(
      [
        "a.json": Self.page(
          Self.article(
            7, "<a href='/hc/ko/articles/9-numbers#phone'>번호</a> <img src='/hc/article_attachments/1/a.png' alt='단추'>"),
          Self.article(
            9,
            "<a href='https://shop.zendesk.com/hc/en-us/articles/7'>해지</a> <a href='https://a.example/hc/articles/7'>남</a>"
          )
        )
      ], .zendesk)
    let first = try desk.question("section-21/faq/article-7")
    #expect(first.answer.versions.map(\.text) == ["번호 ![단추](https://shop.zendesk.com/hc/article_attachments/1/a.png)"])
    #expect(first.see.map(\.description) == ["section-21/faq/article-9"])
    let second = try desk.question("section-21/faq/article-9")
    #expect(second.answer.versions.map(\.text) == ["해지 [남](https://a.example/hc/articles/7)"])
    #expect(second.see.map(\.description) == ["section-21/faq/article-7"])
  }

  @Test func `drafts and what not everyone may read stay out and are told, or are taken in and marked`() throws {
    let files: KeyValuePairs = [
      "a.json": Self.page(
        Self.article(1, "모두"), Self.article(2, "초안", more: #""draft": true"#),
        Self.article(3, "직원", more: #""user_segment_id": 55"#), Self.article(4, "회원", more: #""user_segment_ids": [5]"#)
      ),
      "t.json": """
      {"translations": [{"source_id": 1, "source_type": "Article", "locale": "en-us", "title": "Mine", "body": "x", "draft": true},
       {"source_id": 1, "source_type": "Article", "locale": "ja", "title": "隠す", "body": "x", "hidden": true}]}
      """,
    ]
    let desk = try ImportedDesk(files, .zendesk)
    #expect(desk.questions == ["section-21/faq/article-1: 글 1 → 모두"])
    #expect(
      desk.notices == [
        #"t.json:1: unpublished("Mine")"#, #"t.json:2: restricted("隠す")"#, #"a.json:1: unpublished("글 2")"#,
        #"a.json:1: restricted("글 3")"#, #"a.json:1: restricted("글 4")"#,
      ])
    var options = DeskOptions()
    options.takesDrafts = true
    let drafts = try ImportedDesk(files, .zendesk, options)
    #expect(drafts.questions.count == 2)
    #expect(try drafts.question("section-21/faq/article-2").tags.map(\.description) == ["draft"])
    options.takesRestricted = true
    let all = try ImportedDesk(files, .zendesk, options)
    #expect(try all.question("section-21/faq/article-3").tags.map(\.description) == ["restricted"])
    #expect(try all.question("section-21/faq/article-1").tags.map(\.description) == ["restricted", "draft"])
    #expect(all.documents.allSatisfy { $0.service.review.status == .unverified })
  }

  @Test(arguments: ["null", #""""#, #""<p>&nbsp;</p>""#, #""<p><br></p>""#, #""<p></p>""#])
  func `an article without text is told`(body: String) throws {
    let empty = #"{"id": 5, "section_id": 21, "locale": "ko", "title": "빈 글", "body": \#(body)}"#
    let desk = try ImportedDesk(["a.json": #"{"articles": [\#(empty), \#(Self.article(6, "글"))]}"#], .zendesk)
    #expect(desk.questions.count == 1)
    #expect(desk.notices == [#"a.json:1: empty("빈 글")"#])
    #expect(throws: ContentImport.ImportError.self) {
      try ImportedDesk(["a.json": #"{"articles": [\#(empty)]}"#], .zendesk)
    }
  }

  @Test func `categories are services if that is chosen, and sections become tags`() throws {
    var options = DeskOptions()
    options.division = .category
    let categories = #"{"categories": [{"id": 1, "name": "도움말", "locale": "ko", "position": 0}]}"#
    let desk = try ImportedDesk(
      ["a.json": Self.articles, "s.json": Self.sections, "c.json": categories], .zendesk, options)
    #expect(desk.services == ["category-1: 도움말"])
    #expect(try desk.question("category-1/faq/article-9").tags.map(\.description) == ["연락", "결제"])
  }

  @Test func `an outdated translation is older than the text, and where it was published is its source`() throws {
    let article = Self.article(
      1, "글",
      more: #""edited_at": "2026-10-01T08:00:00Z", "outdated_locales": ["en-us"], "created_at": "2026-01-05T01:02:03Z""#
    )
    let translation = """
      {"translations": [{"source_id": 1, "locale": "en-us", "title": "Text", "body": "old", "updated_at": "2026-10-02T00:00:00Z",
       "created_at": "2026-02-01T00:00:00Z"}]}
      """
    let review = try ImportedDesk(["a.json": Self.page(article), "t.json": translation], .zendesk)
      .question("section-21/faq/article-1").review
    #expect(review.hasOldTranslations)
    #expect(review.revised?.description == "2026-10-01")
    #expect(review.translated?.description == "2026-02-01")
    #expect(review.sources.map(\.url) == ["https://shop.zendesk.com/hc/ko/articles/1"])
    #expect(review.status == .unverified)
  }

  @Test func `pages come one a file, behind each other, in a list or by ids, and missing ones are told`() throws {
    let (one, two) = (Self.article(1, "하나"), Self.article(2, "둘"))
    let offset = #"{"count": 2, "next_page": null, "articles": [\#(one)]}"#
    let cursor = #"{"articles": [\#(two)], "meta": {"has_more": true}}"#
    for files: KeyValuePairs in [
      ["1.json": offset, "2.json": cursor], ["all.json": "\(offset)\n\(cursor)\n"],
      ["list.json": "[\(offset),\(cursor)]"],
      ["ids.json": #"{"1": \#(offset), "2": {"article": \#(two)}}"#],
    ] {
      let desk = try ImportedDesk(files, .zendesk)
      #expect(desk.questions.count == 2)
      #expect(
        desk.notices.filter { $0.contains("morePages") }.isEmpty == !files.contains { $0.value.contains("has_more") })
    }
    #expect(
      try ImportedDesk(["1.json": offset], .zendesk).notices == ["1.json: morePages(found: 1, total: Optional(2))"])
    #expect(
      try ImportedDesk(["2.json": cursor, "x.json": #"{"error": "Couldn't authenticate you"}"#], .zendesk).notices == [
        "x.json: noRecords", "2.json: morePages(found: 1, total: nil)",
      ])
  }

  @Test func `a file that is no JSON is refused with its place`() {
    #expect(
      throws: ContentImport.ImportError.badContent([
        Diagnostic(file: "a.json", at: SourceLocation(line: 2, column: 1), .syntax(.other))
      ])
    ) {
      try ImportedDesk(["a.json": "{\n<html>"], .zendesk)
    }
  }

  private static func article(_ id: Int, _ body: String, more: String = #""draft": false"#) -> String {
    """
    {"id": \(id), "section_id": 21, "locale": "ko", "title": "글 \(id)", "html_url": "https://shop.zendesk.com/hc/ko/articles/\(id)", \
    "body": "\(body)", \(more)}
    """
  }

  private static func page(_ articles: String...) -> String { #"{"articles": [\#(articles.joined(separator: ", "))]}"# }

  private static let articles = """
    {"articles": [
      {"id": 9, "section_id": 20, "locale": "ko", "title": "번호", "name": "번호", "position": 4, "body": "<p>어디에나 있습니다.</p>",
       "html_url": "https://shop.zendesk.com/hc/ko/articles/9", "user_segment_id": null, "draft": false},
      {"id": 7, "section_id": 21, "locale": "ko", "title": "해지하려면", "position": 1, "promoted": true, "draft": false,
       "html_url": "https://shop.zendesk.com/hc/ko/articles/7", "label_names": ["해지", "refund"], "source_locale": "ko",
       "body": "\\u003cp\\u003e앱에서 \\u003cstrong\\u003e해지\\u003c/strong\\u003e합니다. 번호는 \\u003ca href=\\"/hc/ko/articles/9-x\\"\\u003e번호\\u003c/a\\u003e를 보세요.\\u003c/p\\u003e"}
    ], "count": 2, "next_page": null}
    """

  private static let sections = """
    {"sections": [
      {"id": 20, "name": "연락", "locale": "ko", "position": 1, "category_id": 1, "parent_section_id": 21},
      {"id": 21, "name": "결제", "locale": "ko", "position": 0, "category_id": 1, "parent_section_id": null},
      {"id": 21, "name": "Billing", "locale": "en-us", "position": 0, "category_id": 1, "parent_section_id": null}
    ]}
    """

  private static let translations = """
    {"7": {"translations": [
      {"id": 1, "source_id": 7, "source_type": "Article", "locale": "ko", "title": "해지하려면", "body": "same", "draft": false},
      {"id": 2, "source_id": 7, "source_type": "Article", "locale": "en-us", "title": "To cancel", "body": "<p>Press <b>Cancel</b>.</p>"}
    ]}}
    """
}
