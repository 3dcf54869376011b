import Dispatch
import HelpContent
import HelpFiles
import Synchronization
import Testing

@Suite("Markdown inlines") struct MarkdownInlineTests {
  private func inlines(_ text: String) -> [Markup.Inline] {
    guard case .paragraph(let inlines)? = Markup(parsing: text).blocks.first else { return [] }
    return inlines
  }

  /// The texts of strong and emphasised inlines.
  private func emphasised(_ text: String) -> [String] {
    Markup(parsing: text).inlines.compactMap { inline in
      switch inline {
      case .strong(let inner), .emphasis(let inner), .strikethrough(let inner):
        Markup(blocks: [.paragraph(inner)]).plainText
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("**구독(월)**을 해지", "구독(월)"), ("**「退订」**按钮", "「退订」"), ("이것은**「환불」**입니다", "「환불」"),
    ("**환불**을", "환불"), ("*구독*은", "구독"), ("**3만원**짜리", "3만원"), ("这是**“重点”**。", "“重点”"),
    ("**주의:** 환불", "주의:"), ("**주의:**환불", "주의:"), ("**100%**를", "100%"), ("**3,000원.**입니다", "3,000원."),
    ("**\"환불\"**은", "\"환불\""), ("**구독（월）**을", "구독（월）"), ("***환불***을", "환불"),
    ("\"**구독(월)**\"을", "구독(월)"), ("**A/S**를", "A/S"), ("~~환불(월)~~을", "환불(월)"), ("가(**나**)다", "나"),
    ("**テスト。**テスト", "テスト。"), ("先頭の**`code`**も", "code"),
  ]) func `emphasis beside Korean, Chinese and Japanese letters works as people write it`(text: String, inner: String) {
    #expect(emphasised(text) == [inner])
    #expect(!Markup(parsing: text).plainText.contains("*"))
  }

  @Test(arguments: [
    "5*3*2", "2 * 3 * 4", "1*2*3", "my_file_name", "5~10일 이내, 최대 7~14일", "9:00~18:00, 토 9:00~13:00", "월~금 9~18시",
    "02)123-4567~8, 02)765-4321~2", "H~2~O", "3일~5일~7일", "1234-****-****-5678", "a ** b", "__환불__을", "가*나*다",
    "1588-1234", "가 5*3*2 나 **", "https://a.kr/a_b_c_d",
  ]) func `signs between letters and digits stand for themselves`(text: String) {
    #expect(emphasised(text).isEmpty)
    #expect(Markup(parsing: text).plainText == text)
  }

  @Test func `signs between letters stay inside of emphasis`() {
    #expect(inlines("**5*3*2원(월)**을") == [.strong([.text("5*3*2원(월)")]), .text("을")])
    #expect(inlines("*5 * 3*은") == [.emphasis([.text("5 * 3")]), .text("은")])
  }

  /// The parser keeps the signs that have a meaning in tables that all its users share.
  @Test func `texts read at the same time come out as they do alone`() {
    let text = "**a** ~~b~~ | c\n\n|d|e|\n|-|-|\n|~~f~~|g|\n\nh[^1]\n\n[^1]: i"
    let alone = Markup(parsing: text)
    let differing = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 400) { _ in
      if Markup(parsing: text) != alone { differing.add(1, ordering: .relaxed) }
    }
    #expect(differing.load(ordering: .relaxed) == 0)
  }

  @Test func `emphasis has two kinds, and may be nested`() {
    #expect(
      inlines("*a **b** c* _d_ __e__ ~~f~~") == [
        .emphasis([.text("a "), .strong([.text("b")]), .text(" c")]), .text(" "), .emphasis([.text("d")]),
        .text(" "), .strong([.text("e")]), .text(" "), .strikethrough([.text("f")]),
      ])
  }

  @Test func `code stands between backquotes and contains no other markup`() {
    #expect(inlines("`**a**` b") == [.code("**a**"), .text(" b")])
    #expect(inlines("``a`b``") == [.code("a`b")])
    #expect(inlines("a `\u{A0}` b") == [.text("a   b")], "code of blanks is one")
    #expect(inlines("`a") == [.text("`a")])
  }

  @Test(arguments: ["https://a.example/b(c)", "http://a.example", "MAILTO:help@a.example", "tel:+8221234567"])
  func `links may use four schemes`(address: String) {
    #expect(
      inlines("여기 [누르기](\(address))에서") == [
        .text("여기 "), .link([.text("누르기")], address: address), .text("에서"),
      ])
  }

  @Test(arguments: [
    "javascript:x", "ftp://b.example", "/b", "b.md", "https://", "JAVASCRIPT:alert(1)", "data:text/html,x",
  ])
  func `of links that cannot be opened the text is shown, and the address is told`(address: String) {
    let parsed = MarkdownReader().read("가\n\n[*a*](\(address)) ![b](\(address))")
    #expect(parsed.markup.plainText == "가\n\na b")
    #expect(parsed.markup.links.isEmpty)
    #expect(parsed.problems.map(\.kind) == [.addressNotOpened(address)])
    #expect(parsed.problems.map(\.line) == [3])
  }

  @Test(arguments: [
    "https://bank.kr@a.kr/x", "https://b\u{430}nk.kr/", "http://bank.kr\u{2215}a.kr", "https://a.kr:x/b@c.kr",
  ])
  func `a bare address that looks like another one is text, and nothing in it is an address`(address: String) {
    let parsed = MarkdownReader().read("가 \(address) 나 https://ok.kr에서 https://ok.kr。")
    #expect(parsed.markup.links == ["https://ok.kr", "https://ok.kr"])
    #expect(parsed.markup.plainText == "가 \(address) 나 https://ok.kr에서 https://ok.kr。")
    #expect(parsed.problems.map(\.kind) == [.addressNotOpened(address)])
  }

  @Test func `an anchor in the page is told to nobody`() {
    #expect(MarkdownReader().read("[a](#b)").problems.isEmpty)
  }

  @Test func `relative addresses are resolved against that of the article`() {
    let reader = MarkdownReader(base: AddressBase("https://help.example.com/hc/ko/articles/1-a?x=1"))
    #expect(
      reader.read("[a](/hc/2) ![b](../b.png) [c](c%20d.md#e) [d](//a.kr/x) [e](?p=2) [f](tel:1372)").markup.links == [
        "https://help.example.com/hc/2", "https://help.example.com/hc/ko/b.png",
        "https://help.example.com/hc/ko/articles/c%20d.md#e", "https://a.kr/x",
        "https://help.example.com/hc/ko/articles/1-a?p=2", "tel:1372",
      ])
  }

  @Test func `entities are decoded and escapes taken away`() {
    #expect(inlines("&lt;R&amp;D&gt; \\*a\\* &copy; &#44032;") == [.text("<R&D> *a* © 가")])
  }

  @Test(arguments: ["Press <Enter>", "<환불>을 누르세요", "a < b > c", "List<String>", "Press <Del>, <B> and <ins>"])
  func `what is no element of HTML is text`(text: String) {
    #expect(inlines(text) == [.text(text)])
  }

  @Test func `elements of HTML mean what they do in HTML`() {
    #expect(
      inlines("a <b>b</b><!-- c --> <kbd>Ctrl</kbd> <a href=\"https://a.kr\">d</a> <u>e</u>") == [
        .text("a "), .strong([.text("b")]), .text(" "), .code("Ctrl"), .text(" "),
        .link([.text("d")], address: "https://a.kr"), .text(" e"),
      ])
    #expect(
      Markup(parsing: "<details>\n<summary>질문</summary>\n\n**답**\n\n</details>").blocks == [
        .paragraph([.strong([.text("질문")])]), .paragraph([.strong([.text("답")])]),
      ])
    #expect(
      Markup(parsing: "<script>\nalert(1)\n</script>\n\n<style>b{}</style>\n\n가").blocks == [.paragraph([.text("가")])])
  }

  @Test(arguments: [
    ("https://a.example/b?c=d 뒤", " 뒤"), ("https://a.example/b?c=d.", "."), ("https://a.example/b?c=d。그리고", "。그리고"),
    ("https://a.example/b?c=d에서", "에서"), ("https://a.example/b?c=d)", ")"), ("https://a.example/b?c=d）", "）"),
    ("https://a.example/b?c=d, c", ", c"),
  ])
  func `a bare address ends before punctuation and Korean particles`(text: String, rest: String) {
    let address = "https://a.example/b?c=d"
    #expect(inlines(text) == [.link([.text(address)], address: address), .text(rest)])
  }

  @Test(arguments: [
    ("문의help@example.com으로", "help@example.com", "mailto:help@example.com"),
    ("www.example.com입니다", "www.example.com", "http://www.example.com"),
    ("「http://a.example/退订」", "http://a.example/", "http://a.example/"),
    ("https://a.example/_b_*c*/~~d~~/e", "https://a.example/_b_*c*/~~d~~/e", "https://a.example/_b_*c*/~~d~~/e"),
  ])
  func `other bare addresses end as early`(text: String, written: String, address: String) {
    #expect(Markup(parsing: text).links == [address])
    #expect(Markup(parsing: text).plainText == text)
    #expect(inlines(text).contains(.link([.text(written)], address: address)))
  }

  @Test func `a bare address may contain parentheses and be emphasised`() {
    #expect(
      inlines("https://a.example/b_(c)") == [
        .link([.text("https://a.example/b_(c)")], address: "https://a.example/b_(c)")
      ])
    #expect(
      inlines("**https://a.example**로") == [
        .strong([.link([.text("https://a.example")], address: "https://a.example")]), .text("로"),
      ])
  }

  @Test func `the address of a link ends at its parenthesis`() {
    #expect(
      inlines("[가](https://a.example)(**6KB**에)") == [
        .link([.text("가")], address: "https://a.example"), .text("("), .strong([.text("6KB")]), .text("에)"),
      ])
    #expect(
      inlines("[**https://a.example/b**](https://a.example)") == [
        .link([.strong([.text("https://a.example/b")])], address: "https://a.example")
      ])
  }

  @Test(arguments: ["https://", "xhttps://a.example", "a.example", "@a.example", "a@b", "www.", "tel:1588-1234"])
  func `other bare addresses stay text`(text: String) {
    #expect(inlines(text) == [.text(text)])
  }

  @Test(arguments: [
    ("가 **나", MarkupProblem.unmatchedAsterisks, 1), ("a\n\nb **c\n**d", .unmatchedAsterisks, 3),
    ("1. 가\n  - 나", .listOutsideItem(columns: 3), 2), ("10. 가\n\n   - 나", .listOutsideItem(columns: 4), 3),
    ("1. 가\n3. 나", .itemNumber(written: 3, shown: 2), 2), ("|a|b|\n|-|-|\n|1|2|\n끝", .lineInTable, 4),
  ]) func `what is not as it was meant is told with its line`(text: String, problem: MarkupProblem, line: Int) {
    let problems = MarkdownReader().read(text).problems
    #expect(problems.map(\.kind) == [problem])
    #expect(problems.map(\.line) == [line])
  }

  @Test(arguments: [
    "**가** 나", "\\*\\* 가", "<https://a.example/x7**?d=1>", "a ** b", "1. 가\n   - 나", "- 가\n  - 나", "1. 가\n1. 나",
    "|a|b|\n|-|-|\n|1|2|\n\n끝",
    "```\n1. 가\n  - 나\n**\n```",
  ]) func `nothing is told of text that is as it was meant`(text: String) {
    #expect(MarkdownReader().read(text).problems == [])
  }
}
