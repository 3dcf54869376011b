import HelpContent
import Testing

/// Characters that nobody sees.
@Suite("Invisible characters") struct ScalarSafetyTests {
  private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

  @Test func `all that Unicode lets a program ignore are refused in values`() {
    let missing = Self.all.filter { $0.properties.isDefaultIgnorableCodePoint && !$0.isInvisibleInValue }
    #expect(missing == [])
    for scalar in ["\u{2800}", "\u{FFFC}", "\u{A0}", "\u{3000}"] as [Unicode.Scalar] {
      #expect(scalar.isInvisibleInValue)
    }
  }

  @Test func `all of them are found in texts and not copied, but for those that scripts need between letters`() {
    let ignorable = Self.all.filter(\.properties.isDefaultIgnorableCodePoint)
    let kept = ignorable.filter { "a\($0)b".firstInvisible == nil }
    #expect(kept.allSatisfy { "a\($0)b".withoutInvisible == "a\($0)b" })
    #expect(ignorable.filter { !kept.contains($0) }.allSatisfy { "a\($0)b".withoutInvisible == "ab" })
    let selectors = (0xFE00...0xFE0F as ClosedRange<UInt32>).map { $0 } + (0xE0100...0xE01EF)
    #expect(
      kept.map(\.value) == [0x34F, 0x180B, 0x180C, 0x180D, 0x180F, 0x200C, 0x200D].map(UInt32.init) + selectors)
    for text in ["\u{2800}", "1\u{FFFC}2", "\u{3164}", "가\u{200B}나", "e\u{301}\u{200E}"] {
      #expect(text.firstInvisible != nil)
    }
  }

  @Test func `a text is forbidden if one of its characters is`() {
    let wrong = Self.all.filter { "a가\($0)”，b".holdsForbidden != $0.isForbiddenInText }
    #expect(wrong == [])
  }

  @Test func `the fillers of old Hangul stay beside its letters`() {
    #expect("\u{1100}\u{1160}".firstInvisible == nil)
    #expect("\u{115F}\u{1161}".withoutInvisible == "\u{115F}\u{1161}")
    #expect("a\u{1160}".withoutInvisible == "a")
    #expect("한글 字 Text 👨‍👩‍👧 ❤️".withoutInvisible == "한글 字 Text 👨‍👩‍👧 ❤️")
  }
}
