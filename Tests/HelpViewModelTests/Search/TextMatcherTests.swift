import HelpContent
import HelpViewModel
import Testing

@Suite struct `Marking a query in a text` {
  private func marked(_ query: String, _ text: String) -> String {
    Highlighted(text, language: .korean, matches: TextMatcher(query).matches(in: text)).marked
  }

  @Test(arguments: [
    ("환불", "환불과 재환불", "[환불]과 재[환불]"),
    ("환불 재", "환불과 재환불", "[환불]과 [재환불]"),
    ("aa", "aaab", "[aaa]b"),
    ("REFUND", "A Refund, ｒｅｆｕｎｄ", "A [Refund], [ｒｅｆｕｎｄ]"),
    ("한", "\u{1112}\u{1161}\u{11AB}글", "[\u{1112}\u{1161}\u{11AB}]글"),
    ("\u{1112}\u{1161}\u{11AB}", "한글", "[한]글"),
    ("한", "하나", "하나"),
    ("cafe", "Cafe\u{301} café", "[Cafe\u{301}] [café]"),
    ("ガギ", "ｶﾞｷﾞ", "[ｶﾞｷﾞ]"),
    ("か", "か\u{3099}", "か\u{3099}"),
    ("👩", "👩‍👧 👩", "[👩‍👧] [👩]"),
    ("환불", "환\u{200B}불", "[환\u{200B}불]"),
    ("a b", "a\r\nb", "[a]\r\n[b]"),
    ("15881234", "전화 1588-1234로", "전화 [1588-1234]로"),
    ("881", "1588-1234", "15[88-1]234"),
    ("51", "5-10", "5-10"),
    ("", "환불", "환불"),
    ("환불", "", ""),
  ])
  func `shows every occurrence, whole characters at a time`(query: String, text: String, expected: String) {
    #expect(Array(marked(query, text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
