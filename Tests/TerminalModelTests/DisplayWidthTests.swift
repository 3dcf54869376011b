import CNcurses
import Glibc
import Testing

@testable import TerminalModel

@Suite("Display width") struct DisplayWidthTests {
  // U+1FAF6 came with Unicode 14, U+1FAE8 with Unicode 15.
  private static let libcHasUnicode14 =
    unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil && wcwidth(0x1FAF6) == 2 && wcwidth(0x1FAE8) == -1

  @Test(.enabled(if: libcHasUnicode14, "another libc has another version of Unicode"))
  func `every scalar has the width that libc gives it`() {
    let different = (1...UInt32(0x10FFFF)).compactMap(Unicode.Scalar.init).filter { scalar in
      let width = wcwidth(wchar_t(scalar.value))
      return DisplayWidth.of(scalar) != (width < 0 ? nil : Int(width))
    }
    #expect(different.map { String($0.value, radix: 16) } == [])
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("환불", 4), ("\u{1112}\u{116A}\u{11AB}", 2), ("退订", 4), ("e\u{301}", 1), ("か\u{3099}", 2),
    ("✉ ☎", 3), ("ｶﾅ", 2), ("ＲＥ", 4), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇰🇷", 2), ("❤️", 1), ("กำ", 2), ("ㅎㅂ", 4),
    ("\u{200B}\u{FEFF}\u{202E}\u{AD}", 0), ("a\tb", 3), ("\u{1B}[0m", 3), ("\u{1FAE8}", 1),
  ])
  func `a text is as wide as what is sent for it`(_ text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("👨‍👩‍👧", "👨"), ("❤️!", "❤!"), ("a\u{202E}b\u{1B}[0m", "ab[0m"), ("a\tb\u{2028}c", "a b c"), ("\u{1FAE8}", "\u{FFFD}"),
    ("a\u{301}\u{302}\u{303}", "a\u{301}\u{302}"), ("\u{301}a", "a"), ("กำ", "กำ"),
    ("\u{1112}\u{116A}\u{11AB}", "\u{1112}\u{116A}\u{11AB}"),
  ])
  func `characters that terminals handle differently are not sent`(_ text: String, sent: String) {
    let cells = CellSequence(text).map(\.text).joined()
    #expect(Array(cells.unicodeScalars) == Array(sent.unicodeScalars))
  }

  @Test func `a cell occupies sixteen bytes`() {
    #expect(MemoryLayout<Cell>.size == 16)
  }
}
