import HelpContent
import HelpFiles
import TestSupport
import Testing

@Suite("Markup as plain text") struct MarkupPlainTextTests {
  @Test func `plain text reads well without the markup`() {
    let source = """
      ## 해지하기
      앱에서 **구독 관리**를\\
      누릅니다. [자세히](https://a.example/b), https://a.example
      - 남은 기간
        1. 확인
        2. 계산

      | 방법 | 특징 |
      |------|------|
      | 전화 | `빠름` |

      > 다시 구독할 수 있습니다.
      """
    #expect(
      Markup(parsing: source).plainText == """
        해지하기

        앱에서 구독 관리를
        누릅니다. 자세히 (https://a.example/b), https://a.example

        - 남은 기간
          1. 확인
          2. 계산

        방법 | 특징
        전화 | 빠름

        다시 구독할 수 있습니다.
        """)
  }

  @Test func `continuation lines of an item are indented below its text`() {
    #expect(Markup(parsing: "10. a\\\nb\n    - c").plainText == "10. a\n    b\n    - c")
  }

  /// Fragments combined in every order, so that one may close what another opens.
  private static let fragments = [
    "환불", "退订", "abc", "１２", " ", " ", "\n", "\n", "\n\n", "**", "**", "*", "`", "``", "- ", "\n- ", "\n  - ", "\n1. ",
    "20. ", "> ",
    "\n> ", "\n## ", "### ", "#", "|", "\n|-|-|\n", "|--|", "\\|", "\\\n", "\\", "[", "]", "](", "](tel:1)",
    "](https://a.example)",
    "(", ")", "https://b.example/c", "https://", "。", "\r\n", "\t", "\u{3000}", "👩‍👧", "\u{0301}", "\u{0}", "ㅎ", "-",
    "----",
  ]

  private static func sources(_ count: Int) -> [String] {
    var random = SeededGenerator(seed: 7)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...24, using: &random)).map { _ in fragments.randomElement(using: &random)! }.joined()
    }
  }

  /// All that no notation uses: letters of any script, and signs beyond ASCII.
  private func kept(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.value > 0x7F || $0.properties.isAlphabetic }
  }

  @Test func `plain text neither loses nor moves any written text`() {
    // The line of a fence names a language.
    for source in Self.sources(20_000)
    where !source.utf8.split(whereSeparator: { $0 != UInt8(ascii: "`") }).contains(where: { $0.count > 2 }) {
      let parsed = MarkdownReader().read(source)
      // Of those only the text is shown, and that is told.
      if parsed.problems.contains(where: { if case .addressNotOpened = $0.kind { true } else { false } }) { continue }
      let plain = parsed.markup.plainText
      var rest = kept(plain)[...]
      for scalar in kept(source) {
        guard let found = rest.firstIndex(of: scalar) else {
          Issue.record("\(scalar) is missing in \(plain.debugDescription), made from \(source.debugDescription)")
          return
        }
        rest = rest[(found + 1)...]
      }
    }
  }

  @Test(arguments: ["**", "`", "``", "[", "[a](", "> ", "- ", "\n- ", "https://", "|", "a|b\n-|-\n", "\\\n", "\n  1. "])
  func `repeated markup takes neither long nor nests deeply`(fragment: String) {
    #expect(
      !Markup(parsing: String(repeating: fragment, count: 65_536 / fragment.utf8.count) + "\nx").plainText.isEmpty)
  }
}
