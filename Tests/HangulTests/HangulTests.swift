import Foundation
import Hangul
import Testing

@Suite("Hangul") struct HangulTests {
  private let syllables: [UInt16] = Array(0xAC00...0xD7A3)

  @Test func `every syllable is composed of its indices`() {
    for codeUnit in syllables { #expect(Syllable(codeUnit)?.codeUnit == codeUnit) }
    #expect(Syllable(0xABFF) == nil)
    #expect(Syllable(0xD7A4) == nil)
  }

  @Test func `conjoining jamo compose as by the Unicode Standard`() {
    for codeUnit in syllables {
      let composed = String(decoding: [codeUnit], as: UTF16.self)
      let decomposed = composed.decomposedStringWithCanonicalMapping
      #expect(Array(ConjoiningJamo.composing(decomposed).utf16) == [codeUnit])
    }
    #expect(ConjoiningJamo.composing("각\u{11A8}") == "각\u{11A8}")
  }

  @Test func `keystrokes compose to the syllable that they type`() {
    for codeUnit in syllables { #expect(HangulComposition.syllables(Jamo.keys(codeUnit)) == [codeUnit]) }
  }

  @Test func `Latin keys type the same Hangul, and Hangul the same Latin keys`() {
    for codeUnit in syllables { #expect(Dubeolsik.hangul(Dubeolsik.latinKeys(codeUnit)) == [codeUnit]) }
    #expect(Dubeolsik.latin(Array("ㅗㅑ".utf16)) == Array("hi".utf16))
    #expect(Dubeolsik.latin(Array("1".utf16)) == nil)
    #expect(Dubeolsik.latinKeys(0x31) == [])
  }
}
