import HelpContent
import Testing

@Suite("Markup blocks") struct MarkupParsingTests {
  private func blocks(_ text: String) -> [Markup.Block] { Markup(parsing: text).blocks }

  @Test func `a blank line separates paragraphs`() {
    #expect(blocks("하나\n \n\n둘") == [.paragraph([.text("하나")]), .paragraph([.text("둘")])])
  }

  @Test func `an empty text has no blocks`() {
    #expect(blocks("").isEmpty)
    #expect(blocks(" \n\t\r\n").isEmpty)
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
    #expect(blocks("**会员**\n管理") == [.paragraph([.strong("会员"), .text("管理")])])
  }

  @Test func `a backslash at the end of a line breaks it, but not at the end of the paragraph`() {
    #expect(blocks("a\\\nb\\") == [.paragraph([.text("a"), .lineBreak, .text("b\\")])])
  }

  @Test func `two and three number signs make headings and other counts are text`() {
    #expect(
      blocks("## 둘\n### 셋\n# 하나\n##붙음") == [
        .heading(level: 2, [.text("둘")]), .heading(level: 3, [.text("셋")]),
        .paragraph([.text("# 하나 ##붙음")]),
      ])
  }

  @Test func `lists have two levels, and deeper items join the second`() {
    #expect(
      blocks("- a\n  1. b\n      - c\n2. d\n\n- e") == [
        .list([
          .init(
            .bullet, [.text("a")], items: [.init(.number(1), [.text("b")]), .init(.bullet, [.text("c")])]),
          .init(.number(2), [.text("d")]),
          .init(.bullet, [.text("e")]),
        ])
      ])
  }

  @Test func `an item continues in the lines below it and in indented lines after a blank one`() {
    #expect(
      blocks("- 한 줄\n또 한 줄\n\n  다음 단락\n\n끝") == [
        .list([.init(.bullet, [.text("한 줄 또 한 줄"), .lineBreak, .text("다음 단락")])]),
        .paragraph([.text("끝")]),
      ])
  }

  @Test(arguments: ["2026. 11. 20. 기준", "-5일", "- ", "1.5배", "007. 번", "* 별", "+ 더하기", "• 점"])
  func `text that only looks like an item stays text`(line: String) {
    #expect(Markup(parsing: line).plainText == line.trimmed)
    #expect(blocks(line) == [.paragraph([.text(line.trimmed)])])
  }

  @Test func `directly below a line of text only a bullet or the number 1 starts a list`() {
    #expect(blocks("기한은 11월\n20. 까지") == [.paragraph([.text("기한은 11월 20. 까지")])])
    #expect(blocks("순서\n1. 열기") == [.paragraph([.text("순서")]), .list([.init(.number(1), [.text("열기")])])])
  }

  @Test func `a quotation contains blocks but no other quotation`() {
    #expect(
      blocks("> 주의\n>\n> - 하나\n> > 둘\n뒤") == [
        .aside([.paragraph([.text("주의")]), .list([.init(.bullet, [.text("하나 > 둘")])])]),
        .paragraph([.text("뒤")]),
      ])
  }

  @Test func `a table needs its delimiter row`() {
    #expect(
      blocks("방법 | 특징\n--- | :---:\n전화 | **빠름**\n이메일 | 기록 \\| 증거\n끝") == [
        .table(
          header: [[.text("방법")], [.text("특징")]],
          rows: [[[.text("전화")], [.strong("빠름")]], [[.text("이메일")], [.text("기록 | 증거")]]]),
        .paragraph([.text("끝")]),
      ])
    #expect(blocks("a | b\nc | d") == [.paragraph([.text("a | b c | d")])])
    #expect(blocks("a | b\n---\nc") == [.paragraph([.text("a | b --- c")])])
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
          rows: [[[.text("1")], []], [[.text("1")], [.text("2 | 3 | 4")]]]),
      ])
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
