import HelpContent
import Testing

@testable import HelpFiles

/// Desks other than Zendesk, each by what its product sends.
@Suite("Desk import") struct DeskImportTests {
  @Test func `Intercom: each language has its state, the top repeats the usual one, and signed addresses are not kept`()
    throws
  {
    let article = """
      {"type": "article", "id": "91", "title": "해지", "body": "<p>x</p>", "state": "published", "parent_id": 61, "default_locale": "ko",
       "url": "https://help.example.com/ko/articles/91", "updated_at": 1790928000, "translated_content": {"type": "article_translated_content",
        "ko": {"type": "article_content", "title": "해지", "state": "published",
         "body": "<p><a href='https://help.example.com/ko/articles/92-x'>번호</a></p><img alt='단추' src='https://a.example/b.png?expires=1&amp;signature=2'>"},
        "en": {"type": "article_content", "title": "Cancel", "body": "<p>Press.</p>", "state": "published"},
        "ja": {"type": "article_content", "title": "解約", "body": "<p>x</p>", "state": "draft"}, "zh-CN": null}}
      """
    let other =
      #"{"type": "article", "id": "92", "title": "번호", "body": "<p>1</p>", "state": "published", "parent_id": null, "default_locale": "ko"}"#
    let secret = #"{"type": "internal_article", "id": 93, "title": "우리만", "body": "<p>1</p>", "state": "published"}"#
    let desk = try ImportedDesk(
      [
        "articles.json": #"{"type": "list", "total_count": 3, "data": [\#(article), \#(other), \#(secret)]}"#,
        "collections.json":
          #"{"type": "list", "data": [{"id": "61", "name": "결제", "default_locale": "ko", "translated_content": {"type": "x", "en": {"name": "Billing"}}}]}"#,
      ], .intercom)
    #expect(desk.services == ["articles: articles", "collection-61: 결제 = Billing"])
    #expect(
      desk.questions == [
        "articles/faq/article-92: 번호 → 1", "collection-61/faq/article-91: 해지 = Cancel → 번호⏎⏎단추 = Press.",
      ])
    #expect(try desk.question("collection-61/faq/article-91").see.map(\.description) == ["articles/faq/article-92"])
    #expect(
      desk.notices == [
        #"articles.json:6: unpublished("解約")"#, #"articles.json:6: restricted("우리만")"#,
        #"articles.json:3: expiringAddress("https://a.example/b.png?expires=1&signature=2")"#,
      ])
  }

  @Test func `a section has one name in a language, whatever the desk leaves unsaid`() throws {
    let article =
      #"{"type": "article", "id": "91", "title": "Cancel", "body": "<p>Press.</p>", "state": "published", "parent_id": 61, "default_locale": "en"}"#
    let desk = try ImportedDesk(
      [
        "articles.json": #"{"type": "list", "data": [\#(article)]}"#,
        "collections.json":
          #"{"type": "list", "data": [{"id": "61", "name": "Payment", "translated_content": {"en": {"name": "Billing"}}}]}"#,
      ], .intercom)
    #expect(desk.services == ["collection-61: Payment"])
  }

  @Test func `a section whose name is blank is named by its id`() throws {
    let article =
      #"{"type": "article", "id": "91", "title": "Cancel", "body": "<p>Press.</p>", "state": "published", "parent_id": 61, "default_locale": "en"}"#
    let desk = try ImportedDesk(
      [
        "articles.json": #"{"type": "list", "data": [\#(article)]}"#,
        "collections.json": #"{"type": "list", "data": [{"id": "61", "name": " ", "default_locale": "en"}]}"#,
      ], .intercom)
    #expect(desk.services == ["collection-61: collection-61"])
  }

  @Test(arguments: ["articles/7", "https://a.example\\u2028/articles/7"])
  func `a desk whose addresses have no host is named by its product`(address: String) throws {
    let article =
      #"{"id": 7, "section_id": 2, "locale": "en-us", "name": "Cancel", "body": "<p>Press.</p>", "html_url": "\#(address)", "user_segment_id": null, "draft": false}"#
    let desk = try ImportedDesk(["articles.json": #"{"articles": [\#(article)], "count": 1}"#], .zendesk)
    #expect(desk.content.collection.title.versions[0].text == "Zendesk")
  }

  @Test func `Freshdesk: folders say who may read, files say the language`() throws {
    let article = { (id: Int, folder: Int, title: String, status: Int) in
      #"{"id": \#(id), "folder_id": \#(folder), "title": "\#(title)", "description": "<p>글<br data-identifyelement=\"571\">둘</p>", "description_text": "글둘", "status": \#(status), "tags": ["해지"]}"#
    }
    let files: KeyValuePairs = [
      "folder-1-ko.json":
        "[\(article(1, 10, "해지", 2)), \(article(2, 10, "초안", 1)), \(article(3, 11, "회원", 2)), \(article(4, 12, "모름", 2))]",
      "folder-1-en.json": "[\(article(1, 10, "Cancel", 2))]",
      "folders.json":
        #"[{"id": 10, "name": "결제", "visibility": 1, "parent_folder_id": null}, {"id": 11, "name": "회원", "visibility": 2, "parent_folder_id": null}]"#,
    ]
    let desk = try ImportedDesk(files, .freshdesk)
    #expect(desk.services == ["folder-10: 결제"])
    #expect(desk.questions == ["folder-10/faq/article-1: 해지 = Cancel → 글\\⏎둘 = 글\\⏎둘"])
    #expect(
      desk.notices == [
        #"folder-1-ko.json:1: unpublished("초안")"#, #"folder-1-ko.json:1: restricted("회원")"#,
        #"folder-1-ko.json:1: restricted("모름")"#,
      ])
  }

  @Test func `Help Scout: sites of two languages join by the names in addresses, lists without text say nothing`()
    throws
  {
    let article = { (id: String, number: Int, name: String, more: String) in
      #"{"article": {"id": "\#(id)", "number": \#(number), "slug": "cancel", "status": "published", "name": "\#(name)", "categories": ["d1"], \#(more)}}"#
    }
    let list =
      #"{"articles": {"page": 1, "pages": 1, "count": 2, "items": [{"id": "a1", "slug": "cancel", "name": "해지"}]}}"#
    let numbers =
      #"{"article": {"id": "a2", "number": 2, "slug": "numbers", "status": "published", "name": "번호", "text": "<p>1</p>", "categories": ["d1"], "related": null}}"#
    let categories =
      #"{"categories": {"items": [{"id": "d1", "slug": "billing", "name": "결제", "visibility": "public", "order": 1}]}}"#
    let desk = try ImportedDesk(
      [
        "ko/list.json": list,
        "ko/articles.json":
          "[\(article("a1", 1, "해지", #""text": "<div class='accordion'><a class='accordion__header' href='#'>되나요?</a><section>네.</section></div>", "related": ["a2"]"#)), \(numbers)]",
        "en/articles.json": article("b1", 51, "Cancel", #""text": "<p>Press.</p>""#), "ko/categories.json": categories,
      ], .helpscout)
    #expect(desk.services == ["billing: 결제"])
    #expect(
      desk.questions == [
        "billing/faq/cancel: 해지 = Cancel → ###### 되나요?⏎⏎네. = Press.", "billing/faq/numbers: 번호 → 1",
      ])
    #expect(try desk.question("billing/faq/cancel").see.map(\.description) == ["billing/faq/numbers"])
    #expect(desk.notices == [])
  }

  @Test func `Chatwoot: Markdown, translations by their original, archived articles stay out`() throws {
    let article = { (id: Int, slug: String, title: String, language: String, more: String) in
      #"{"id": \#(id), "slug": "\#(slug)", "title": "\#(title)", "category": {"id": 4, "name": "\#(title) 모음", "slug": "billing", "locale": "\#(language)"}, "author": {"email": "a@example.com"}, \#(more)}"#
    }
    let desk = try ImportedDesk(
      [
        "ko.json":
          #"{"payload": [\#(article(80, "1767574901-1", "해지", "ko", #""status": "published", "content": "**구독(월)**을 [번호](/hc/help/articles/1767574904-x) [밖](/x)", "meta": {"tags": ["해지"]}, "associated_articles": [{"id": 85, "title": "Cancel", "content": "Press."}]"#)), \#(article(81, "1767574904-4", "번호", "ko", #""status": "published", "content": "5~10일, 7~14일""#)), \#(article(82, "1-2", "옛날", "ko", #""status": "archived", "content": "x""#))], "meta": {}}"#,
        "en.json":
          #"{"payload": [\#(article(85, "1767574901-1", "Cancel", "en", #""status": "published", "content": "Press.""#))]}"#,
      ], .chatwoot)
    #expect(desk.services == ["billing: 해지 모음 = Cancel 모음"])
    #expect(
      desk.questions.map { $0.replacing("<strong>구독(월)</strong>", with: "**구독(월)**") } == [
        "billing/faq/article-80: 해지 = Cancel → **구독(월)**을 번호 밖 = Press.",
        "billing/faq/article-81: 번호 → 5\\~10일, 7\\~14일",
      ])
    #expect(try desk.question("billing/faq/article-80").see.map(\.description) == ["billing/faq/article-81"])
    #expect(
      desk.notices == [
        #"ko.json:1: archived("옛날")"#, #"ko.json:1: markup(HelpContent.MarkupProblem.addressNotOpened("/x"))"#,
      ])
  }
}
