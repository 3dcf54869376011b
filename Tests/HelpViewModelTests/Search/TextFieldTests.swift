import HelpViewModel
import Testing

@Suite("Text field") struct TextFieldTests {
  private func edited(_ text: String, _ edits: TextEdit...) -> String {
    var field = TextField(text)
    for edit in edits { field.apply(edit) }
    return String(field.beforeCaret) + "|" + field.text.dropFirst(field.caret)
  }

  @Test func `typed text is inserted before the caret`() {
    #expect(edited("", .insert("환"), .insert("불")) == "환불|")
    #expect(edited("환불", .left, .insert(" ")) == "환 |불")
  }

  @Test func `Backspace deletes a whole grapheme`() {
    #expect(edited("가\u{1112}\u{1161}\u{11AB}", .deleteBackward) == "가|")
    #expect(edited("환불", .start, .deleteForward) == "|불")
  }

  @Test func `deleting a word deletes the blanks after it`() {
    #expect(edited("소액 결제  ", .deleteWord) == "소액 |")
    #expect(edited("소액 결제", .left, .deleteToStart) == "|제")
  }

  @Test func `the caret never leaves the text`() {
    #expect(edited("가", .left, .left, .left, .deleteBackward) == "|가")
    #expect(edited("가", .right, .deleteForward, .end) == "가|")
  }

  @Test func `a long paste is cut and reported`() {
    var field = TextField()
    let isWhole = field.apply(.insert(String(repeating: "환", count: TextField.limit)))
    let isNextWhole = field.apply(.insert("불"))
    #expect(isWhole && !isNextWhole)
    #expect(field.text.unicodeScalars.count == TextField.limit)
  }
}
