import Testing

@testable import TerminalModel

@Suite("String width") struct StringWidthTests {
  @Test(arguments: [
    ("환불 요청", 9, "환불 요청"), ("환불 요청", 8, "환불 요…"), ("환불 요청", 7, "환불 …"), ("환불", 3, "환…"), ("환불", 2, "…"),
    ("환불", 1, "…"), ("환불", 0, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("กำกำ", 3, "กำ…"),
  ])
  func `text that is too long ends in an ellipsis and never in half a character`(
    _ text: String, columns: Int, fitted: String
  ) {
    #expect(text.truncated(toWidth: columns) == fitted)
  }

  @Test func `an ellipsis that does not fit itself is left out`() {
    #expect("abcdef".truncated(toWidth: 5, ellipsis: "...") == "ab...")
    #expect("abcdef".truncated(toWidth: 2, ellipsis: "...") == "ab")
  }

  @Test func `text cut after its own ellipsis has only one`() {
    #expect("어…… 그리고".truncated(toWidth: 4) == "어…")
    #expect("어……".truncated(toWidth: 4) == "어……")
  }

  @Test func `padding fills up and never truncates`() {
    #expect("환불".padded(toWidth: 6) == "환불  ")
    #expect("환불".padded(toWidth: 3) == "환불")
  }
}
