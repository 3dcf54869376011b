import HelpContent
import HelpFiles
import Testing

@Suite("HTML of articles") struct HTMLReaderTests {
  private func blocks(_ html: String) -> [Markup.Block] { HTMLReader().read(html).markup.blocks }

  private func paragraph(_ text: String) -> Markup.Block { .paragraph([.text(text)]) }

  @Test func `paragraphs, headings and breaks are as in a browser`() {
    #expect(
      blocks("<h1>가</h1>글<p>하나\n  둘&nbsp; 셋</p><h4>나</h4><div>넷<br>다섯<br><br>여섯</div>") == [
        .heading(level: 1, [.text("가")]), paragraph("글"), paragraph("하나 둘 셋"), .heading(level: 4, [.text("나")]),
        .paragraph([.text("넷"), .lineBreak, .text("다섯")]), paragraph("여섯"),
      ])
  }

  @Test(arguments: [
    "<p>&nbsp;</p>", "<p><br></p>", "<p></p>", "", "<p> <span>&nbsp;</span><o:p></o:p></p>", "<ul><li></li></ul>",
    "<script>alert(1)</script>", "<style>p{}</style>", "<template><p>a</p></template>", "<svg><title>a</title></svg>",
    "<!-- a -->", "<table><tr><td>&nbsp;</td></tr></table>", "<h2>&nbsp;</h2>", "<noscript></noscript>",
    "<!--[if mso]><p>a</p><![endif]-->", "<pre>\n</pre>", "<iframe></iframe>", "\u{FEFF}",
  ]) func `what says nothing is left out`(html: String) {
    #expect(blocks(html).isEmpty)
  }

  @Test func `inlines keep their meaning and blanks stand outside of them`() {
    #expect(
      blocks(
        "<p>가 <b>나 </b>다<i> 라</i> <del>마</del> <kbd>Ctrl+C</kbd> <b><a href=\"https://a.kr\">바</a></b><b> </b> &copy; &lt;x&gt;</p>"
      ) == [
        .paragraph([
          .text("가 "), .strong([.text("나")]), .text(" 다 "), .emphasis([.text("라")]), .text(" "),
          .strikethrough([.text("마")]), .text(" "), .code("Ctrl+C"), .text(" "),
          .strong([.link([.text("바")], address: "https://a.kr")]), .text("  © <x>"),
        ])
      ])
  }

  @Test func `lists nest, also where a list stands directly in a list`() {
    let expected: [Markup.Block] = [
      .list(
        .init(
          start: 3,
          [
            .init([paragraph("가"), .list(.init([.init([paragraph("나")])]))]),
            .init([paragraph("다"), paragraph("라")]),
          ]))
    ]
    #expect(blocks("<ol start=3><li>가<ul><li>나</li></ul></li><li><p>다</p><p>라</p></li></ol>") == expected)
    #expect(blocks("<ol start=3><li>가</li><ul><li>나</ul><li><p>다<p>라</ol>") == expected)
    #expect(
      blocks("<ul><li><input type=checkbox checked> 가</li></ul>") == [
        .list(.init([.init(isDone: true, [paragraph("가")])]))
      ])
  }

  @Test func `what Word pasted as lists are lists`() {
    let item = { (level: Int, marker: String, text: String) in
      "<p class=MsoListParagraph style='margin-left:1in;mso-list:l0 level\(level) lfo1'><![if !supportLists]><span>"
        + "<span style='mso-list:Ignore'>\(marker)<span style='font:7pt'>&nbsp;&nbsp;</span></span></span><![endif]>"
        + "<b>\(text)</b><o:p></o:p></p>\n"
    }
    let strong = { (text: String) in Markup.Block.paragraph([.strong([.text(text)])]) }
    #expect(
      blocks("<p class=MsoNormal>가<o:p></o:p></p>" + item(1, "2.", "나") + item(2, "·", "다") + item(1, "3.", "라")) == [
        paragraph("가"),
        .list(.init(start: 2, [.init([strong("나"), .list(.init([.init([strong("다")])]))]), .init([strong("라")])])),
      ])
  }

  @Test func `terms and what they mean are items`() {
    #expect(
      blocks("<dl><dt>기간<dd>7일<div><dt>방법</dt><dd>전화</dd></div></dl>") == [
        .list(
          .init([
            .init([.paragraph([.strong([.text("기간")])]), paragraph("7일")]),
            .init([.paragraph([.strong([.text("방법")])]), paragraph("전화")]),
          ]))
      ])
  }

  @Test(
    arguments: [
      ("<pre>cd /\n\n  ls\t-l</pre>", nil), ("<pre><code class=\"language-sh\">cd /\n\n  ls\t-l\n</code></pre>", "sh"),
      ("<pre class=\"lang-sh\">\ncd /<br><br data-identifyelement=\"5\">  ls\t-l</pre>", "sh"),
      ("<pre><code class=\"javascript\"><span>cd</span> /<br />\n  ls\t-l</code></pre>", "javascript"),
    ] as [(String, String?)]) func `code keeps its lines and blanks`(html: String, language: String?)
  {
    #expect(blocks(html) == [.code("cd /\n\n  ls\t-l", language: language)])
  }

  @Test func `tables keep headers, merged cells and breaks`() {
    #expect(
      blocks(
        "<table><caption>표</caption><thead><tr><th>나라<th>번호<th>시간</thead><tr><td rowspan=2>한국<td>1372<td style='text-align: right'>9<br>18<tr><td colspan=2>없음</table>"
      ) == [
        paragraph("표"),
        .table(
          header: [[.text("나라")], [.text("번호")], [.text("시간")]],
          rows: [
            [[.text("한국")], [.text("1372")], [.text("9"), .lineBreak, .text("18")]],
            [[.text("한국")], [.text("없음")], []],
          ]),
      ])
  }

  @Test func `a table without a header has none, and one of a single cell is a box`() {
    #expect(
      blocks("<table><tr><td>a<td>b<tr><td>c<td><ul><li>d<li>e</ul></table>") == [
        .table(
          header: [[], []],
          rows: [[[.text("a")], [.text("b")]], [[.text("c")], [.text("- d"), .lineBreak, .text("- e")]]])
      ])
    #expect(blocks("<table><tr><td><p>a</p><p>b</p></td></tr></table>") == [paragraph("a"), paragraph("b")])
  }

  @Test(arguments: [
    ("<div class=\"note\"><p>글</p></div>", Markup.Callout.note), ("<p class=\"warning\">글</p>", .warning),
    ("<div class=\"callout callout-danger\">글</div>", .warning), ("<aside class=\"admonition tip\">글</aside>", .note),
    ("<div class=\"alert alert-info\">글</div>", .note), ("<div data-hs-callout-type=\"caution\">글</div>", .warning),
    (
      "<div class=\"intercom-interblocks-callout\" style=\"background-color: #e3e7fa80\"><p class=\"no-margin\">글</p></div>",
      .note
    ),
    ("<div class=\"intercom-interblocks-callout\" style=\"background-color: #fed9db80\">글</div>", .warning),
  ]) func `boxes for notes and warnings are callouts`(html: String, callout: Markup.Callout) {
    #expect(blocks(html) == [.callout(callout, [paragraph("글")])])
  }

  @Test(arguments: [
    "<blockquote><b>주의</b> 글</blockquote>", "<div style=\"border: 1px solid\"><p><strong>Warning:</strong> 글</p></div>",
    "<table><tr><td><b>注意</b>글</td></tr></table>",
  ]) func `a box is a callout by its first bold word`(html: String) {
    guard case .callout(.warning, _)? = blocks(html).first else {
      Issue.record("\(blocks(html))")
      return
    }
  }

  @Test(arguments: ["<div class=\"contact-info\">글</div>", "<p><b>주의</b> 글</p>", "<div class=\"footnote\">글</div>"])
  func `other elements are no callouts`(html: String) {
    if case .callout? = blocks(html).first { Issue.record("\(html)") }
  }

  @Test func `media become links, and accordions their titles with what is in them`() {
    #expect(
      blocks("<iframe src=\"https://www.youtube.com/embed/x\" title=\"설명 영상\"></iframe>") == [
        .paragraph([.link([.text("설명 영상")], address: "https://www.youtube.com/embed/x")])
      ])
    #expect(
      HTMLReader().read("<video><source src=\"https://a.kr/v.mp4\">fallback</video>").markup.links == [
        "https://a.kr/v.mp4"
      ])
    #expect(
      blocks("<details><summary>질문</summary>답<p>더</p></details>") == [
        .paragraph([.strong([.text("질문")])]), paragraph("답"), paragraph("더"),
      ])
  }

  @Test func `images are their description and address, without a base only the description`() {
    let html = "<p><img src=\"/hc/article_attachments/1\" alt=\"설정 화면\"></p>"
    let reader = HTMLReader(base: AddressBase("https://help.example.com/hc/ko/articles/1"))
    #expect(
      reader.read(html).markup.blocks == [
        .paragraph([
          .image(description: "설정 화면", address: "https://help.example.com/hc/article_attachments/1")
        ])
      ])
    let alone = HTMLReader().read(html)
    #expect(alone.markup.blocks == [paragraph("설정 화면")])
    #expect(alone.problems.map(\.kind) == [.addressNotOpened("/hc/article_attachments/1")])
  }

  @Test(arguments: [
    "javascript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x",
    "file:///etc",
    "https://user@a.kr/", "\u{1}https://a.kr",
  ]) func `no other scheme is opened`(address: String) {
    #expect(HTMLReader().read("<a href=\"\(address)\">글</a>").markup.links.isEmpty)
    #expect(blocks("<a href=\"\(address)\">글</a>") == [paragraph("글")])
  }

  @Test func `line feeds and blanks in an address are mended`() {
    #expect(
      HTMLReader().read("<a href=\"\n https://a.kr/b c\n\">글</a>").markup.links == ["https://a.kr/b%20c"])
  }

  @Test func `elements that nest without end take no long time, and are told`() {
    for tag in ["div", "b", "ul", "table", "a", "font", "blockquote", "svg", "x-y"] {
      let parsed = HTMLReader().read(String(repeating: "<\(tag)>", count: 50_000) + "글")
      #expect(parsed.problems.contains { $0.kind == .nestedTooDeep })
    }
    let attributes = (0..<50_000).map { " a\($0)=1" }.joined()
    #expect(blocks("<p\(attributes)>글</p>") == [paragraph("글")])
    #expect(blocks(String(repeating: "<p>", count: 50_000) + "글") == [paragraph("글")])
  }

  @Test(arguments: ["<ul><li>a", "<ol><li>a", "<blockquote>a", "<dl><dd>a"])
  func `lists and quotes within each other are indented twenty times at most`(opening: String) {
    let html = String(repeating: opening, count: 4_000)
    let text = Markup(blocks: blocks(html)).markdown()
    #expect(text.count { $0 == "a" } == 4_000)
    let lines: [Substring] = text.split(separator: "\n")
    let indentations = lines.map { line in line.prefix { $0 == " " || $0 == ">" }.count }
    #expect((indentations.max() ?? 0) <= 20 * 4)
    #expect(HTMLDocument(fragment: html).isTooDeep)
    #expect(!HTMLDocument(fragment: String(repeating: opening, count: 10)).isTooDeep)
  }
}
