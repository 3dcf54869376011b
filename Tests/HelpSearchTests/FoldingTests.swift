import Foundation
import Testing

@testable import HelpSearch

@Suite("Folding") struct FoldingTests {
  private func folded(_ text: String) -> String {
    String(decoding: FoldedText(text).codeUnits, as: UTF16.self)
  }

  @Test(arguments: [
    ("Ｒｅｆｕｎｄ　１２", "refund 12"), ("  a \t\n b  ", "a b"), ("ｱﾌﾟﾘ･ｶﾞﾗｽ", "アプリ·ガラス"), ("한글", "한글"), ("ÀÉÎõü", "aeiou"),
    ("İSTANBUL", "istanbul"), ("退訂", "退订"), ("ﾡ", "ㄱ"),
    ("Ǖ", "u"), ("ΆΈΉ", "αεη"), ("Й", "и"), ("—–‐−", "----"), ("“Millie’s”", "\"millie's\""),
    ("환\u{200B}\u{FEFF}불", "환불"), ("①②⑳❸", "12203"), ("㈜㉮㉠", "(주)가ㄱ"), ("Ⅳⅻ", "ivxii"), ("５㎏ 2㎡", "5kg 2m2"),
    ("-5℃", "-5°c"), ("½ x²", "1/2 x2"), ("ﬁne Straße", "fine strasse"), ("￥5・「。", "¥5·「."), ("«a»", "\"a\""),
    ("1\u{FE0F}\u{20E3}", "1"), ("👍🏽", "👍"), ("시ㆍ도", "시·도"),
    ("ㅎㅂ", "ㅎㅂ"), ("👍", "👍"), ("\u{301}", ""), ("", ""),
  ])
  func `folding makes text equal that reads the same`(text: String, expected: String) {
    #expect(Array(folded(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// All letters of the scripts of the starter content.
  @Test(arguments: [
    0x20...0x7E, 0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1EFF, 0x3041...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xD7A3,
  ])
  func `folding ignores composition of letters`(letters: ClosedRange<Int>) {
    for letter in letters.compactMap(Unicode.Scalar.init) {
      let composed = String(letter).precomposedStringWithCanonicalMapping
      let decomposed = composed.decomposedStringWithCanonicalMapping
      #expect(FoldedText(composed).codeUnits == FoldedText(decomposed).codeUnits, "\(letter)")
    }
  }

  @Test(arguments: [0x21...0x7E, 0x30A1...0x30FA])
  func `folding ignores the width of letters`(letters: ClosedRange<Int>) {
    for letter in letters.compactMap(Unicode.Scalar.init).map(String.init) {
      let wide = letter.applyingTransform(.fullwidthToHalfwidth, reverse: true)!
      let narrow = letter.applyingTransform(.fullwidthToHalfwidth, reverse: false)!
      #expect(FoldedText(wide).codeUnits == FoldedText(letter).codeUnits, "\(letter)")
      #expect(FoldedText(narrow).codeUnits == FoldedText(letter).codeUnits, "\(letter)")
    }
  }

  @Test func `folding ignores characters that are not seen`() {
    for scalar in (UInt32(0x21)...0xE1000).compactMap(Unicode.Scalar.init) {
      #expect(
        Invisible.contains(scalar.value) == scalar.properties.isDefaultIgnorableCodePoint, "\(scalar.value)")
    }
  }

  @Test func `spellings of single characters are folded themselves`() {
    for spelling in CompatibilityCharacters.spellings.values {
      let text = String(decoding: spelling, as: UTF16.self)
      #expect(FoldedText(text).codeUnits == spelling, "\(text)")
    }
  }

  @Test func `folding ignores case`() {
    for letter in (0x41...0x4FF).compactMap(Unicode.Scalar.init) {
      let small = letter.properties.lowercaseMapping
      #expect(FoldedText(String(letter)).codeUnits == FoldedText(small).codeUnits, "\(letter)")
    }
  }

  @Test func `folding maps every code unit back to its source`() {
    let mapped = OffsetMappedText("  A\u{301}b\t\u{1112}\u{1161}\u{11AB} ")
    #expect(mapped.codeUnits == Array("ab 한 ".utf16))
    #expect((0..<5).map { mapped.sourceRange(of: $0..<($0 + 1)) } == [2..<4, 4..<5, 5..<6, 6..<9, 9..<10])
  }
}
