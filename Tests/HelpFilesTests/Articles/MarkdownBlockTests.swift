import HelpContent
import HelpFiles
import Testing

extension Markup {
  init(parsing text: String) { self = MarkdownReader().read(text).markup }
}

@Suite("Markdown blocks") struct MarkdownBlockTests {
  private func blocks(_ text: String) -> [Markup.Block] { Markup(parsing: text).blocks }

  @Test func `a blank line separates paragraphs`() {
    #expect(blocks("하나\n \n\n둘") == [.paragraph([.text("하나")]), .paragraph([.text("둘")])])
  }

  @Test(arguments: ["", "#", "---", "<!-- a -->", "****", "```", "-", ">", "1.", "* * *"])
  func `text that would say nothing is shown as it is`(text: String) {
    #expect(blocks(text) == [.paragraph([.text(text)])])
  }

  @Test(arguments: [
    ("Open the\napp", "Open the app"),
    ("구독을\n해지합니다", "구독을 해지합니다"),
    ("打开\n手机", "打开手机"),
    ("打开。\n然后", "打开。然后"),
    ("「개인정보」\n처리", "「개인정보」 처리"),
    ("アプリ\nを開く", "アプリを開く"),
    ("打开\nApp", "打开 App"),
    ("“打开”\n“手机”", "“打开”“手机”"),
    ("  들여 쓴\r\n    줄  ", "들여 쓴 줄"),
  ])
  func `a soft line break is a space, but not between Han or kana`(source: String, joined: String) {
    #expect(blocks(source) == [.paragraph([.text(joined)])])
  }

  @Test func `a soft line break looks through emphasis at the script`() {
    #expect(blocks("**会员**\n管理") == [.paragraph([.strong([.text("会员")]), .text("管理")])])
  }

  @Test(arguments: ["a\\\nb", "a  \nb", "a<br>b", "a<br/>\nb"])
  func `a backslash, two blanks and a tag break a line`(text: String) {
    #expect(blocks(text) == [.paragraph([.text("a"), .lineBreak, .text("b")])])
  }

  @Test func `a backslash at the end of a paragraph is one`() {
    #expect(blocks("a\\") == [.paragraph([.text("a\\")])])
  }

  @Test func `number signs make headings of all levels, with a blank behind them`() {
    #expect(
      blocks("# 하나\n## 둘\n### 셋\n#### 넷\n##붙음") == [
        .heading(level: 1, [.text("하나")]), .heading(level: 2, [.text("둘")]), .heading(level: 3, [.text("셋")]),
        .heading(level: 4, [.text("넷")]), .paragraph([.text("##붙음")]),
      ])
    #expect(blocks("제목\n===\n뒤") == [.heading(level: 1, [.text("제목")]), .paragraph([.text("뒤")])])
  }

  @Test func `lists are as deep as they are written, and keep their first number`() {
    #expect(
      blocks("- a\n\n  3. b\n     * c\n       - [x] d\n  4. e") == [
        .list(
          .init([
            .init([
              .paragraph([.text("a")]),
              .list(
                .init(
                  start: 3,
                  [
                    .init([
                      .paragraph([.text("b")]),
                      .list(
                        .init([
                          .init([
                            .paragraph([.text("c")]),
                            .list(.init([.init(isDone: true, [.paragraph([.text("d")])])])),
                          ])
                        ])),
                    ]), .init([.paragraph([.text("e")])]),
                  ])),
            ])
          ]))
      ])
  }

  @Test(arguments: ["*", "+", "-"]) func `three signs make bullets`(sign: String) {
    #expect(
      blocks("\(sign) a\n\(sign) b") == [
        .list(.init([.init([.paragraph([.text("a")])]), .init([.paragraph([.text("b")])])]))
      ])
  }

  @Test func `an item has paragraphs and code of its own`() {
    #expect(
      blocks("1) 한 줄\n또 한 줄\n\n   ```sh\n   cd /\n\n     ls\n   ```\n\n끝") == [
        .list(
          .init(
            start: 1, [.init([.paragraph([.text("한 줄 또 한 줄")]), .code("cd /\n\n  ls", language: "sh")])])),
        .paragraph([.text("끝")]),
      ])
  }

  @Test(arguments: [
    "2026. 11. 20. 기준", "-5일", "1.5배", "007. 번", "• 점", "2026) 가", "① 가", "가. 첫째", "1234-****-****-5678",
    "**끝** 뒤 ****",
  ])
  func `text that only looks like an item stays text`(line: String) {
    guard case .paragraph? = blocks(line).first else {
      Issue.record("\(blocks(line))")
      return
    }
    #expect(Markup(parsing: line).plainText == line.replacing("**끝**", with: "끝"))
  }

  @Test func `a date behind the number of an item is no list`() {
    #expect(blocks("11. 20. 기준") == [.list(.init(start: 11, [.init([.paragraph([.text("20. 기준")])])]))])
  }

  @Test func `directly below a line of text only a bullet or the number 1 starts a list`() {
    #expect(blocks("기한은 11월\n20. 까지") == [.paragraph([.text("기한은 11월 20. 까지")])])
    #expect(
      blocks("순서\n1. 열기") == [
        .paragraph([.text("순서")]), .list(.init(start: 1, [.init([.paragraph([.text("열기")])])])),
      ])
  }

  @Test func `quotes hold blocks and quotes`() {
    #expect(
      blocks("> 주의\n>\n> - 하나\n>\n> > 둘\n\n뒤") == [
        .quote([
          .paragraph([.text("주의")]), .list(.init([.init([.paragraph([.text("하나")])])])),
          .quote([.paragraph([.text("둘")])]),
        ]),
        .paragraph([.text("뒤")]),
      ])
  }

  @Test(arguments: [
    ("> [!NOTE]\n> 글", Markup.Callout.note), ("> [!tip] 글", .note), ("> [!WARNING]\n> 글", .warning),
    ("> [!Caution]\n>\n> 글", .warning),
  ]) func `a quote with GitHub's mark is a callout`(text: String, callout: Markup.Callout) {
    #expect(blocks(text) == [.callout(callout, [.paragraph([.text("글")])])])
  }

  @Test(
    arguments: [
      ("```\ncd /\n\n  ls\t-l\n```", nil), ("~~~ sh title=\"x\"\ncd /\n\n  ls\t-l\n~~~", "sh"),
      ("    cd /\n\n      ls\t-l", nil), ("```a\ncd /\n\n  ls\t-l", "a"),
    ] as [(String, String?)]) func `code keeps its lines and blanks`(text: String, language: String?)
  {
    #expect(blocks(text) == [.code("cd /\n\n  ls\t-l", language: language)])
  }

  @Test(arguments: [
    "**「가」**나", "5*3*2", "1234-****", "2026. 3. 1.", "007. 가", "|a|b|\n|-|-|\n|1|2|3|", "https://a.kr/_b_",
  ])
  func `nothing that is mended elsewhere changes in code`(code: String) {
    #expect(blocks("```\n\(code)\n```") == [.code(code)])
    #expect(
      blocks("가 `\(code.replacing("\n", with: " "))`")
        == [.paragraph([.text("가 "), .code(code.replacing("\n", with: " "))])])
  }

  @Test func `rules, images and footnotes are read`() {
    #expect(blocks("가\n\n---\n\n나") == [.paragraph([.text("가")]), .rule, .paragraph([.text("나")])])
    #expect(
      blocks("![설정 *화면*](https://a.kr/b.png \"제목\")") == [
        .paragraph([.image(description: "설정 화면", address: "https://a.kr/b.png")])
      ])
    #expect(
      blocks("가[^주] 나\n\n[^주]: 설명") == [
        .paragraph([.text("가"), .footnoteReference(1), .text(" 나")]), .footnote(1, [.paragraph([.text("설명")])]),
      ])
  }

  @Test func `a table needs its delimiter row`() {
    #expect(
      blocks("방법 | 특징\n--- | :---:\n전화 | **빠름**\n이메일 | 기록 \\| 증거<br>둘\n\n끝") == [
        .table(
          header: [[.text("방법")], [.text("특징")]],
          rows: [
            [[.text("전화")], [.strong([.text("빠름")])]],
            [[.text("이메일")], [.text("기록 | 증거"), .lineBreak, .text("둘")]],
          ]),
        .paragraph([.text("끝")]),
      ])
    #expect(blocks("a | b\nc | d") == [.paragraph([.text("a | b c | d")])])
  }

  @Test func `only a colon at the end of the dashes aligns a column to the right`() {
    #expect(
      blocks("a | b | c\n:-- | --: | :-:\n1 | 2 | 3") == [
        .table(
          header: [[.text("a")], [.text("b")], [.text("c")]], rows: [[[.text("1")], [.text("2")], [.text("3")]]],
          rightAligned: [1])
      ])
  }

  @Test func `short rows are filled, and surplus cells stay in the last one`() {
    #expect(
      blocks("글\n|a|b|\n|-|-|\n|1|\n|1|2|3|4|") == [
        .paragraph([.text("글")]),
        .table(
          header: [[.text("a")], [.text("b")]],
          rows: [[[.text("1")], []], [[.text("1")], [.text("2|3|4")]]]),
      ])
  }

  @Test func `a table with more columns than anyone reads is text, and that is told`() {
    let rows = { (columns: Int) in
      ["a", "-", "b"].map { String(repeating: "|\($0)", count: columns) + "|" }.joined(separator: "\n")
    }
    let wide = MarkdownReader().read(rows(200_000))
    #expect(wide.problems.map(\.kind) == [.tableTooLarge])
    #expect(wide.problems.map(\.line) == [1])
    if case .table? = wide.markup.blocks.first { Issue.record("a table") }
    let usual = MarkdownReader().read(rows(1_000 - 1))
    #expect(usual.problems.isEmpty)
    guard case .table? = usual.markup.blocks.first else {
      Issue.record("no table")
      return
    }
  }
}
