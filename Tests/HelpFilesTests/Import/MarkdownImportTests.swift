import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Markdown import") struct MarkdownImportTests {
  // MARK: Articles are entries

  @Test(arguments: [
    ("# Our fees\n\nOne euro.\n", "faq-1: Our fees → One euro."),
    ("---\ntitle: How do I get a refund?\n---\nAsk support.\n", "faq-1: How do I get a refund? → Ask support."),
    ("수수료\n===\n\n없습니다.\n", "faq-1: 수수료 → 없습니다."),
    ("可以联系客服。\n", "faq-1: Page → 可以联系客服。"),
    ("# سياسة الاسترداد\n\nخلال أسبوع.\n", "faq-1: سياسة الاسترداد → خلال أسبوع."),
  ]) func `a title with a body is an entry, question mark or not`(text: String, entry: String) throws {
    #expect(try ImportedService.of(text, .md).questions == [entry])
  }

  @Test(arguments: [
    "---\ntitle: Set up\n---\n## Set up {#setup}\n\nPlug it in.\n\n## Care\n\nDust it.\n",
    "---\ntitle: Set up\n---\n# Set Up\n\nPlug it in.\n\n# Care\n\nDust it.\n",
  ]) func `a title that the first heading repeats is told once`(text: String) throws {
    let questions = try ImportedService.of(text, .md).questions
    #expect(questions.count == 1)
    #expect(questions.allSatisfy { $0.hasPrefix("faq-1: Set up → Plug it in.⏎⏎") && $0.hasSuffix(" Care⏎⏎Dust it.") })
  }

  @Test func `numbered steps below a title are a guide, with the words before and after them`() throws {
    let text = """
      # Reset the board

      Have it ready.

      1. Press.

         It is red.

      ![The board](https://example.com/a.png)

      2. Hold.

      Done.
      """
    #expect(
      try ImportedService.of(text, .md).guides == [
        "Have it ready. | guide-1: Reset the board: "
          + "Press.⏎⏎It is red.⏎⏎![The board](https://example.com/a.png) / Hold. | Done."
      ])
    #expect(
      try ImportedService.of("# 해지\n\n## 1단계: 앱 열기\n\n엽니다.\n\n## 2단계: 해지\n\n누릅니다.\n", .md).guides == [
        "guide-1: 해지: **앱 열기**⏎⏎엽니다. / **해지**⏎⏎누릅니다."
      ])
    #expect(try ImportedService.of("# Why pay?\n\n1. Fast.\n2. Good.\n", .md).guides == [])
  }

  @Test func `a list of questions is one entry a question; its sections are their tags`() throws {
    let service = try ImportedService.of(
      """
      # 자주 묻는 질문

      ## 결제

      ### 환불되나요? {#refund}

      네.

      ### "취소되나요?"

      아니요.

      ### 되나요? (무료)

      ```sh
      ## no heading
      ```

      <h3 id="x">배송되나요?</h3>

      네.

      ### 언제요?

      **Q: 선물도 되나요?**

      **A:** 됩니다.
      """, .md, name: "FAQ")
    #expect(
      service.questions == [
        "refund: 환불되나요? → 네.", "faq-1: \"취소되나요?\" → 아니요.", "faq-2: 되나요? (무료) → ```sh⏎## no heading⏎```",
        "faq-3: 배송되나요? → 네.", "faq-4: 선물도 되나요? → 됩니다.",
      ])
    #expect(Set(service.content.faq.flatMap(\.tags).map(\.description)) == ["결제"])
    #expect(service.notices == ["-: leftOut(\"언제요?\")"])
  }

  @Test func `questions between other sections keep the article whole`() throws {
    let service = try ImportedService.of(
      "# Fees\n\n## Abroad\n\nTwo.\n\n## Here\n\nOne.\n\n## Why so?\n\nCosts.\n", .md)
    #expect(service.questions == ["faq-1: Fees → ## Abroad⏎⏎Two.⏎⏎## Here⏎⏎One.⏎⏎## Why so?⏎⏎Costs."])
    let mixed = try ImportedService.of("# Fees\n\nOne.\n\n## FAQ\n\n### Abroad\n\nTwo.\n\n### At sea\n\nTen.\n", .md)
    #expect(mixed.questions == ["faq-1: Abroad → Two.", "faq-2: At sea → Ten.", "faq-3: Fees → One."])
  }

  @Test func `an article longer than an answer becomes several entries`() throws {
    let text = "# Long\n\n" + (0..<3_000).map { "Paragraph \($0) has some words.\n\n" }.joined()
    let service = try ImportedService.of(text, .md)
    #expect(service.content.faq.map { $0.question.versions[0].text } == ["Long", "Long (2)"])
    #expect(service.questions.joined().contains("Paragraph 2999"))
    let block = try ImportedService.of("# Code\n\n```\n\(String(repeating: "가나다 x\n", count: 9_000))```\n", .md)
    #expect(block.content.faq.count == 2)
  }

  @Test func `phone numbers, mail and postal addresses on a page of contacts are drafts of contacts`() throws {
    let text = """
      # 고객센터

      - 전화: 02-704-7983 (평일 9:00~18:00)
      - 이메일: help@example.com
      - 주소: 서울시 중구 1
      - 개정 2026-11-20, 수수료 10000원
      """
    let service = try ImportedService.of(text, .md)
    #expect(
      service.contacts == ["phone 02-704-7983 전화", "email help@example.com 이메일", "post 서울시 중구 1 고객센터"])
    #expect(service.content.contacts[0].phone?.country == "KR")
    #expect(service.content.contacts[0].note?.versions[0].text.contains("9:00") == true)
    #expect(service.content.faq.count == 1)
    #expect(try ImportedService.of("# 환불\n\n번호는 02-704-7983입니다.\n", .md).contacts == [])
  }

  // MARK: Sites

  @Test func `the same page in several languages is one entry with all of them`() throws {
    let services = try ImportedService.site([
      "docs/pay/refund.md": "# Refunds\n\nIn a week.\n",
      "i18n/ko/docusaurus-plugin-content-docs/current/pay/refund.md": "# 환불\n\n일주일 안에.\n",
      "docs/zh-CN/pay/refund.md": "# 退款\n\n一周内。\n", "docs/pay/late.en.md": "# Late\n\nNo.\n",
      "docs/pay/late.ko.md": "# 지각\n\n아니요.\n",
    ])
    #expect(services.keys.sorted() == ["pay"])
    #expect(
      Set(services["pay"]?.questions ?? []) == [
        "refund: Refunds = 환불 = 退款 → In a week. = 일주일 안에. = 一周内。", "late: Late = 지각 → No. = 아니요.",
      ])
  }

  @Test func `a language at the end of names is one where the page has another version beside it`() throws {
    let services = try ImportedService.site([
      "pay/refund_ko.md": "# 환불\n\n일주일 안에.\n", "pay/refund_zh-Hans.md": "# 退款\n\n一周内。\n",
      "pay/README.md": "# Paying\n\nBy card.\n", "pay/README-ko.md": "# 결제\n\n카드로.\n",
      "pay/touch-id.md": "# Touch ID\n\nPress.\n", "pay/touch.md": "# Touch\n\nNear the till.\n",
      "pay/vitamin-de.md": "# Vitamin D\n\nNo.\n",
    ])
    #expect(
      Set(services["pay"]?.questions ?? []) == [
        "refund: 환불 = 退款 → 일주일 안에. = 一周内。", "pay: Paying = 결제 → By card. = 카드로.",
        "touch-id: Touch ID → Press.", "touch: Touch → Near the till.", "vitamin-de: Vitamin D → No.",
      ])
  }

  @Test func `lists of questions are joined by anchors, and a person decides about the rest`() throws {
    let pages: KeyValuePairs = [
      "en/faq.md": "# FAQ\n\n## A? {#a}\n\n1\n\n## B? {#b}\n\n2\n", "ko/faq.md": "# FAQ\n\n## 나? {#b}\n\n둘\n\n",
    ]
    let service = try #require(ImportedService.site(pages).values.first)
    #expect(service.questions == ["a: A? → 1", "b: B? = 나? → 2 = 둘"])
    #expect(service.draft.todo == [])
    let apart = try #require(
      ImportedService.site(["en/faq.md": "# FAQ\n\n## A?\n\n1\n\n## B?\n\n2\n", "ko/faq.md": "# FAQ\n\n## 가?\n\n하나\n"])
        .values
        .first)
    #expect(apart.content.faq.count == 3)
    #expect(apart.draft.todo.count == 1)
  }

  @Test func `each section is a service named by its first page, and top pages are one of the site`() throws {
    let services = try ImportedService.site([
      "01-billing/index.md": "# Billing & payments\n\nAll of it.\n",
      "01-billing/cards/lost.md": "# Lost card\n\nCall.\n",
      "about.md": "# About\n\nUs.\n",
    ])
    #expect(services.keys.sorted() == ["01-billing", "site"])
    #expect(services["01-billing"]?.content.service.name.versions[0].text == "Billing & payments")
    #expect(services["01-billing"]?.content.faq.last?.tags.map(\.description) == ["cards"])
    #expect(services["site"]?.questions == ["about: About → Us."])
  }

  @Test func `thousands of folders are never thousands of services, and equal names get numbers`() throws {
    let pages = (0..<300).map { ("a\($0)/mkfs.ext\($0 % 4).md", "# P\($0)\n\nText.\n") }
    let list = pages.map { ImportPage(path: $0.0, name: $0.0, size: 10) }
    let outputs = ContentImport(.md, language: nil).outputs(of: list, site: "site") { page in
      pages.first { $0.0 == page.path }.map { Array($0.1.utf8) }
    }
    #expect(outputs.map(\.path) == ["services/site.yaml"])
    let service = try ImportedService(#require(outputs[0].make().draft))
    #expect(Set(service.content.faq.map(\.id)).count == 300)
  }

  @Test(arguments: [
    ("FAQ", "# Library help\n\n## A?\n\nb\n", "library-help"), ("FAQ", "# 도움말\n\n## 되나요?\n\n네\n", "imported"),
    ("refund", "# A\n\nb\n", "refund"), ("退款", "# A b\n\nb\n", "a-b"),
  ]) func `a service is named by its file, or by what the page is called`(name: String, text: String, id: String) throws
  {
    #expect(try ImportedService.of(text, .md, name: name).draft.id.description == id)
  }

  // MARK: Habits of site generators

  @Test func `front matter in YAML and TOML gives title, tags and language; other fields are told`() throws {
    let yaml = try ImportedService.of(
      "---\ntitle: >-\n  환불\n  안내\nlocale: ko-KR\ntags:\n  - 해지\n  - Refunds & Returns\nauthor: me\n---\n\n네.\n", .md)
    #expect(yaml.questions == ["faq-1: 환불 안내 → 네."])
    #expect(yaml.content.service.tags.map(\.description) == ["해지", "refunds-returns"])
    #expect(yaml.notices == ["9: field(\"author\")"])
    #expect(yaml.draft.isLanguageStated)
    let toml = try ImportedService.of(
      "+++\ntitle = \"Say \\\"hi\\\"\"\ntags = [\"a\", 'b c']\n[menu]\nweight = 3\n+++\n\nHi.\n", .md)
    #expect(toml.questions == ["faq-1: Say \"hi\" → Hi."])
    #expect(toml.content.service.tags.map(\.description) == ["a", "b-c"])
    #expect(toml.notices == ["5: field(\"menu.weight\")"])
    #expect(try ImportedService.of("---\ntitle: Fees: all\n---\n\nx\n", .md).questions == ["faq-1: Fees: all → x"])
    #expect(try ImportedService.of("---\nlang: zh-TW\n---\n# 退款\n\n可以\n", .md).draft.language == .traditionalChinese)
  }

  @Test(arguments: ["draft: true", "published: false", "status: private", "hidden: true"])
  func `drafts and hidden pages are left out and told`(field: String) throws {
    let service = try ImportedService.of("---\n\(field)\n---\n# A\n\nb\n", .md)
    #expect(service.questions == [])
    #expect(service.notices == ["-: notPublic"])
  }

  // MARK: Language and marks

  @Test func `the language is told from the text, not from code, addresses or front matter`() throws {
    let text = """
      ---
      title: Refund policy and payment for members
      slug: /refund-policy-members
      ---
      ## 환불되나요?

      네, 됩니다. 아래를 보세요.

      ```sh
      git clone the whole repository and install all of it
      ```
      """
    #expect(try ImportedService.of(text, .md).draft.language == .korean)
    #expect(try ImportedService.of("# 可以退款嗎？\n\n可以，請聯絡客服。\n", .md).draft.language == .traditionalChinese)
    #expect(
      try ImportedService.of("# A\n\nDas ist nicht der Fehler, und Sie haben die Karte.\n", .md).draft.language
        .description == "de")
    #expect(
      try ImportedService.of("# A\n\nPara cancelar, você pode ligar; por isso não há taxa.\n", .md).draft.language
        .description == "pt")
    #expect(
      try ImportedService.of(
        "# Links\n\n- a.example.com\n- b.example.com\n- c.example.com, a do-it-yourself kit\n", .md
      )
      .draft.language == .english)
    #expect(try ImportedService.of("# استرداد\n\nخلال أسبوع\n", .md).draft.language.description == "ar")
  }

  @Test func `marks of direction are left out and told with their line`() throws {
    let service = try ImportedService.of("# Call\n\nDial \u{202D}1372\u{202C}.\n", .md)
    #expect(service.questions == ["faq-1: Call → Dial 1372."])
    #expect(service.notices == ["3: directionMarks"])
  }

  @Test func `comments of a draft raise no warnings`() throws {
    let service = try ImportedService.of("목차\nsee issue #12 #hashtag\n", .txt)
    #expect(service.draft.todo.map(\.text) == ["see issue #12 #hashtag"])
  }

  @Test func `footnotes that readers of Markdown leave out are told`() throws {
    let service = try ImportedService.of("# A\n\nb[^1]\n\n[^1]: one\n\n[^1]: two\n\n[^2]: three\n", .md)
    #expect(service.questions == ["faq-1: A → b[^1]⏎⏎[^1]: one"])
    #expect(service.notices == ["7: leftOut(\"[^1]: two\")", "9: leftOut(\"[^2]: three\")"])
  }

  // MARK: Laws

  @Test func `all words of an article are in the draft`() throws {
    let shapes = [
      "# %", "## %?", "### %", "%.", "- %", "1. %", "2. %", "   %", "> %", "| % | b |", "|---|---|", "**%?**", "```",
      "~~~", ":::note %",
      ":::", "!!! tip \"%\"", "    %", "A: %", "Q: %", "", "", "", "%\n===", "[%](https://a.example)", "<b>%</b>",
      "<details><summary>%?</summary>",
      "</details>", "* %", "`%`", "<h3>%?</h3>", "%하는 방법", "FAQ %", "{% if %}", "<Tabs>", "\\% % *", "{#%}",
    ]
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let lines = (0..<Int.random(in: 1...25, using: &random)).map { number in
        shapes.randomElement(using: &random)!.replacing("%", with: "x\(number)y")
      }
      let service = try ImportedService.of(lines.joined(separator: "\n"), .md)
      let told = service.draft.file.text + service.notices.joined()
      for number in lines.indices where lines[number].contains("x\(number)y") && !lines[number].hasPrefix("{#") {
        #expect(told.contains("x\(number)y"), "seed \(seed): \(lines[number]) of \(lines)")
      }
    }
  }

  @Test func `blanks at the end of a guide are no text`() throws {
    let text = "# How to pay\n\n1. Open.\n2. Press.\n\n\u{A0}\n\n**\u{A0}**\n"
    #expect(try ImportedService.of(text, .md).guides == ["guide-1: How to pay: Open. / Press."])
  }

  @Test func `a heading of a blank begins nothing`() throws {
    let text = "# T\n\n## \u{A0}\n\nText.\n\n## Why?\n\nYes.\n\n## When?\n\nNow.\n"
    #expect(
      try ImportedService.of(text, .md).questions == ["faq-1: T → Text.", "faq-2: Why? → Yes.", "faq-3: When? → Now."])
  }

  @Test(arguments: [
    ("The <img> tag", #"The \<img\> tag"#), ("my_file_name", "my_file_name"), ("<Enter> 키", "<Enter> 키"),
  ]) func `a title that would lose words is escaped`(title: String, written: String) throws {
    #expect(
      try ImportedService.of("---\ntitle: \"\(title)\"\n---\nx\n", .md).questions == ["faq-1: \(written) → x"])
  }

  @Test func `a semicolon asks in Greek alone`() throws {
    let text = { (first: String, second: String) in "# T\n\n## \(first);\n\na\n\n## \(second);\n\nb\n" }
    #expect(try ImportedService.of(text("Γιατί", "Πότε"), .md).questions.count == 2)
    #expect(try ImportedService.of(text("int a", "int b"), .md).questions.count == 1)
  }

  @Test func `a mail address has one sign`() throws {
    let text = "# Contact\n\nhelp@example.com, help@@example.com, @example.com\n"
    #expect(try ImportedService.of(text, .md).contacts == ["email help@example.com Contact"])
  }
}
