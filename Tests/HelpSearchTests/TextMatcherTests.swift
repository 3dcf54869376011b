import HelpContent
import Testing

@testable import HelpSearch

@Suite("Match marking") struct TextMatcherTests {
  private func marked(_ query: String, _ text: String) -> String {
    HighlightedText(text, language: .korean, matches: TextMatcher(query).matches(in: text)).marked
  }

  @Test(arguments: [
    ("환불", "환불과 재환불", "[환불]과 재[환불]"),
    ("환불 재", "환불과 재환불", "[환불]과 [재환불]"),
    ("aa", "aaab baa", "[aa]ab baa"),
    ("aaa", "aaaab", "[aaaa]b"),
    ("REFUND", "A Refund, ｒｅｆｕｎｄ", "A [Refund], [ｒｅｆｕｎｄ]"),
    ("한", "\u{1112}\u{1161}\u{11AB}글", "[\u{1112}\u{1161}\u{11AB}]글"),
    ("\u{1112}\u{1161}\u{11AB}", "한글", "[한]글"),
    ("한", "하나", "[하나]"),
    ("한 ", "하나", "하나"),
    ("ㅎㅂ", "전화번호와 환불", "전[화번]호와 [환불]"),
    ("ㄱㄷㅎㅈ", "구독 해지", "[구독 해지]"),
    ("td", "退订: 手机", "[退订]: 手机"),
    ("td", "退订 A Td", "退订 A [Td]"),
    ("ghksqnf", "환불", "[환불]"),
    ("退訂", "退订", "[退订]"),
    ("退定", "退订", "[退订]"),
    ("구독해지", "구독 해지를", "[구독 해지]를"),
    ("re-subscribe", "Resubscribe, re-subscribe", "[Resubscribe], [re-subscribe]"),
    ("canceling", "Cancelling", "[Cancelling]"),
    ("30000", "3만원, 130,000원, 30,000원", "[3만]원, 130,000원, [30,000]원"),
    ("결재", "결제", "[결제]"),
    ("\"구독 해지\"", "구독해지, 구독 해지", "구독해지, [구독 해지]"),
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
  func `every occurrence of the query is marked in whole characters`(query: String, text: String, expected: String) {
    #expect(Array(marked(query, text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
