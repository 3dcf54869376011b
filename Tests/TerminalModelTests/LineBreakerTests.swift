import TestSupport
import Testing

@testable import TerminalModel

@Suite("Line breaker") struct LineBreakerTests {
  private func wrap(_ text: String, _ columns: Int) -> [String] {
    LineBreaker.wrap([StyledRun(text: text, mark: 0)], columns: columns).map { $0.map(\.text).joined() }
  }

  @Test(arguments: [
    ("환불은 얼마나 걸리나요?", 14, ["환불은 얼마나", "걸리나요?"]),
    ("진행 상황은 조회할 수 없고", 10, ["진행", "상황은", "조회할 수", "없고"]),
    ("온라인고객센터에문의", 8, ["온라인고", "객센터에", "문의"]),
    ("새 온라인고객센터", 8, ["새", "온라인고", "객센터"]),
  ])
  func `Korean words stay whole unless one is longer than a line`(_ text: String, columns: Int, lines: [String]) {
    #expect(wrap(text, columns) == lines)
  }

  @Test(arguments: [
    ("我的会员管理", 8, ["我的会员", "管理"]),
    ("打开APP点击退订", 8, ["打开APP", "点击退订"]),
    ("会员管理로 갑니다", 8, ["会员管", "理로", "갑니다"]),
    ("退订，不能恢复。", 4, ["退", "订，", "不能", "恢", "复。"]),
    ("点击“退订”按钮", 6, ["点击", "“退订”", "按钮"]),
    ("选择「立即退订」后", 6, ["选择", "「立即", "退订」", "后"]),
    ("继续……然后——再见", 5, ["继", "续……", "然", "后——", "再见"]),
  ])
  func `Chinese breaks between characters, with punctuation in its place`(_ text: String, columns: Int, lines: [String])
  {
    #expect(wrap(text, columns) == lines)
  }

  @Test(arguments: [
    ("cancel the plan", 10, ["cancel the", "plan"]),
    ("a  b   c", 6, ["a  b", "c"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("see (this) now", 5, ["see", "(thi", "s)", "now"]),
    ("wait , then", 6, ["wait ,", "then"]),
    ("take ( this", 6, ["take", "( this"]),
    ("https://example.com/refund", 10, ["https://ex", "ample.com/", "refund"]),
    ("at https://a.example/b", 12, ["at", "https://a.ex", "ample/b"]),
  ])
  func `Latin breaks at spaces, and anywhere in what is too long`(_ text: String, columns: Int, lines: [String]) {
    #expect(wrap(text, columns) == lines)
  }

  @Test func `a newline ends a line, and an empty text is an empty line`() {
    #expect(wrap("a\n\nb", 5) == ["a", "", "b"])
    #expect(wrap("", 5) == [""])
    #expect(wrap("a", 0) == [])
  }

  @Test func `in a single column a wide character becomes a question mark`() {
    #expect(wrap("a환 b", 1) == ["a", "?", "b"])
  }

  @Test func `runs keep their styles across a line break`() {
    let runs = [
      StyledRun(text: "환불을 ", mark: "plain"), StyledRun(text: "받을 수", mark: "bold"),
      StyledRun(text: "있나", mark: "plain"),
    ]
    #expect(
      LineBreaker.wrap(runs, columns: 11) == [
        [StyledRun(text: "환불을 ", mark: "plain"), StyledRun(text: "받을", mark: "bold")],
        [StyledRun(text: "수", mark: "bold"), StyledRun(text: "있나", mark: "plain")],
      ])
  }

  private static let pieces = [
    "환불", "은", " ", "  ", "退订", "。", "，", "「", "」", "(", ")", "refund", "https://example.com/a/b", "e\u{301}", "!", "?",
    "👨‍👩‍👧",
    "“", "”", "5–10일", "…", "\n", "—", "กำ",
  ]

  private static func texts() -> [String] {
    var random = SeededGenerator(seed: 7)
    return (0..<400).map { _ in
      (0..<Int.random(in: 0...25, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
  }

  @Test(arguments: [2, 3, 5, 10, 20, 72])
  func `no line is too wide, and only spaces and newlines are dropped`(columns: Int) {
    let solid = { (text: String) in text.filter { !$0.isWhitespace } }
    for text in Self.texts() {
      let lines = wrap(text, columns)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns })
      #expect(solid(lines.joined()) == solid(text))
      #expect(lines.allSatisfy { $0.last != " " })
    }
  }

  @Test func `no line begins with closing punctuation or ends with an opening one while words are short`() {
    let words = ["환불은", "退订", "plan", "恢复", "걸린다"]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let text = (0..<20).map { _ in
        let word = words.randomElement(using: &random) ?? ""
        return ["\(word) ", "\(word)。", "（\(word)）", "(\(word)), ", "“\(word)”", "\(word)……"].randomElement(
          using: &random) ?? ""
      }.joined()
      for line in wrap(text, 40) {
        #expect(!"。）),”…".contains(line.first ?? " "), "\(line)")
        #expect(!"（(“".contains(line.last ?? " "), "\(line)")
      }
    }
  }

  @Test func `the name of a button is not broken across lines`() {
    let runs = [
      StyledRun(text: "打开页面里的", mark: false), StyledRun(text: "会员管理", mark: true), StyledRun(text: "。", mark: false),
    ]
    let lines = { (keeping: Bool) in
      LineBreaker.wrap(runs, columns: 16, keepingTogether: { $0 && keeping }).map { $0.map(\.text).joined() }
    }
    #expect(lines(true) == ["打开页面里的", "会员管理。"])
    #expect(lines(false) == ["打开页面里的会员", "管理。"])
  }
}
