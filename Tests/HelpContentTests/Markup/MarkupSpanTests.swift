import HelpContent
import Testing

@Suite("Markup spans") struct MarkupSpanTests {
  private func spans(_ text: String) -> [Markup.Span] {
    guard case .paragraph(let spans)? = Markup(parsing: text).blocks.first else { return [] }
    return spans
  }

  @Test func `two asterisks toggle emphasis whatever stands beside them`() {
    #expect(spans("**구독(월)**을") == [.strong("구독(월)"), .text("을")])
    #expect(spans("a** b **c") == [.text("a"), .strong(" b "), .text("c")])
    #expect(spans("**a** b **c**") == [.strong("a"), .text(" b "), .strong("c")])
  }

  @Test(arguments: ["**끝이 없음", "a ** b", "*기울임*", "****", "1234-****-****-5678", "_밑줄_", "~~줄~~"])
  func `unpaired asterisks and other signs stay literal`(text: String) {
    #expect(spans(text) == [.text(text)])
  }

  @Test func `the last of three toggles stays literal`() {
    #expect(spans("**a** b ** c") == [.strong("a"), .text(" b ** c")])
  }

  @Test func `code stands between backquotes and contains no other markup`() {
    #expect(spans("`**a**` b") == [.code("**a**"), .text(" b")])
    #expect(spans("**a `b` c**") == [.strong("a "), .code("b"), .strong(" c")])
    #expect(spans("`a") == [.text("`a")])
    #expect(spans("``a``") == [.text("``a``")])
  }

  @Test(arguments: ["https://a.example/b(c)", "http://a.example", "MAILTO:help@a.example", "tel:+8221234567"])
  func `links may use four schemes`(url: String) {
    #expect(spans("여기 [누르기](\(url))에서") == [.text("여기 "), .link(text: "누르기", url: url), .text("에서")])
  }

  @Test(arguments: [
    "[a](javascript:x)", "[a](ftp://b.example)", "[a](https://)", "[a](/b)", "[a]()", "[a] (tel:1)", "[a](tel:1",
    "[a][b]",
    "[](tel:1)", "![그림](그림.png)", "<b>굵게</b>",
  ])
  func `other links, images and HTML stay literal`(text: String) {
    #expect(spans(text) == [.text(text)])
  }

  @Test func `emphasis inside a link is dropped, and around it it is kept`() {
    #expect(spans("[**a**](tel:1)") == [.link(text: "a", url: "tel:1")])
    #expect(spans("**[a](tel:1)**") == [.link(text: "a", url: "tel:1")])
  }

  @Test(arguments: [
    ("https://a.example/b?c=d 뒤", " 뒤"), ("https://a.example/b?c=d.", "."), ("https://a.example/b?c=d。그리고", "。그리고"),
    ("https://a.example/b?c=d에서", "에서"), ("https://a.example/b?c=d)", ")"), ("https://a.example/b?c=d）", "）"),
    ("https://a.example/b?c=d, c", ", c"),
  ])
  func `a bare address ends before punctuation and Korean particles`(text: String, rest: String) {
    let url = "https://a.example/b?c=d"
    #expect(spans(text) == [.link(text: url, url: url), .text(rest)])
  }

  @Test func `a bare address may contain parentheses and be emphasised`() {
    #expect(
      spans("https://a.example/b_(c)") == [.link(text: "https://a.example/b_(c)", url: "https://a.example/b_(c)")])
    #expect(
      spans("**https://a.example**로") == [.link(text: "https://a.example", url: "https://a.example"), .text("로")])
  }

  @Test(arguments: ["http://a.example", "https://", "xhttps://a.example", "www.a.example"])
  func `bare addresses of other schemes stay text`(text: String) {
    #expect(spans(text) == [.text(text)])
  }
}
