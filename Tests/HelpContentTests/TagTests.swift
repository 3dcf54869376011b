import Testing

@testable import HelpContent

@Suite("Tags") struct TagTests {
  @Test(arguments: ["해지", "退款", "환불-요청", "استرداد", "रिफंड", "books", "5g", "2단계"])
  func `words of any script are tags`(text: String) { #expect(TagID(text)?.description == text) }

  @Test(arguments: ["", "-", "a--b", "-a", "a-", "Refund", "환불 요청", "a/b", "a:b", "😀", "a\u{202E}b", "\u{3164}"])
  func `capitals, blanks, signs and invisible letters are not`(text: String) { #expect(TagID(text) == nil) }

  @Test func `a label becomes a tag`() {
    let labels = ["Refunds & Returns", "환불 요청", " 退款/退货 ", "#해지", "C++", "a\u{200B}b", "☎"]
    #expect(
      labels.map { TagID(label: $0)?.description } == [
        "refunds-returns", "환불-요청", "退款-退货", "해지", "c", "ab", nil,
      ])
    #expect(TagID(label: String(repeating: "가", count: 100)) == TagID(String(repeating: "가", count: 64)))
  }
}
