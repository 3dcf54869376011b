import Testing

@testable import TerminalModel

@Suite("Ambiguous-width characters") struct AmbiguousSignTests {
  static let all = (0...UInt32(0x10FFFF)).compactMap(Unicode.Scalar.init)

  @Test(
    arguments: [
      0x2500...0x254B, 0x2550...0x2573, 0x2580...0x258F, 0x2592...0x2595, 0x25A3...0x25A9, 0x25E2...0x25E5,
      0x2460...0x24E9, 0x2190...0x2199, 0x2776...0x277F, 0x201C...0x201D, 0x2030...0x2030, 0xFFFD...0xFFFD,
      0xB0...0xB4, 0xD7...0xD7,
    ] as [ClosedRange<UInt32>])
  func `the listed characters are ambiguous by EastAsianWidth.txt`(range: ClosedRange<UInt32>) {
    #expect(range.compactMap(Unicode.Scalar.init).filter { !$0.isAmbiguousSymbol } == [])
  }

  @Test func `letters and plainly narrow or wide characters are not ambiguous`() {
    for scalar in "AéßΩЖ가中あ、。！✉✓\u{301}".unicodeScalars { #expect(!scalar.isAmbiguousSymbol, "\(scalar)") }
  }

  @Test func `an ASCII grid has no ambiguous characters and keeps their columns`() {
    let signs = Self.all.filter(\.isAmbiguousSymbol)
    #expect(signs.count > 700)
    let left = signs.filter { $0.asciiFallback.map { !(0x20..<0x7F).contains($0.value) } ?? true }
    #expect(left == [])
    #expect(signs.filter { DisplayWidth.of($0) != 1 } == [])
  }

  @Test func `Greek, Cyrillic and accented letters are kept`() {
    var grid = Grid(size: Size(columns: 24, rows: 1))
    grid.draw { canvas in _ = canvas.put("╭─ Ωß Жя é ❸⑫½ 환불 ─╮", at: Position(column: 0, row: 0)) }
    #expect(grid.ascii().lines == ["+- Ωß Жя é 3?? 환불 -+  "])
  }
}
