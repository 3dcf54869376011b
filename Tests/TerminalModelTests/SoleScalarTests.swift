import TestSupport
import Testing

@testable import TerminalModel

@Suite("Scalars that join no others") struct SoleScalarTests {
  private static let all = (0...UInt32(0xFFFF)).compactMap(Unicode.Scalar.init).filter { SoleScalar.width(of: $0) > 0 }

  @Test func `beside each other they are characters and cells of their own`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let scalars = (0..<100).map { _ in Self.all.randomElement(using: &random) ?? " " }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(text.count == scalars.count)
      #expect(CellSequence(text).map(\.base) == scalars)
    }
  }

  @Test func `a text is cut and wrapped as if it had scalars that join others`() {
    var random = SeededGenerator(seed: 6)
    let letters: [Unicode.Scalar] = ["a", "b", " ", "환", "불", "退", "，", "(", ")", "…", "!"]
    for _ in 0..<500 {
      let scalars = (0..<Int.random(in: 1...60, using: &random)).map { _ in letters.randomElement(using: &random) ?? " "
      }
      let text = String(String.UnicodeScalarView(scalars))
      // A long way behind, so that it changes only how the text is read.
      let joined = text + String(repeating: " x", count: 60) + "e\u{301}"
      for columns in [1, 2, 7, 20] {
        #expect(text.truncated(toWidth: columns, ellipsis: "") == prefix(of: text, joined, columns))
        let lines = { (text: String) in
          LineBreaker.wrap([StyledRun(text: text, mark: 0)], columns: columns).map { $0.map(\.text).joined() }
        }
        let whole = lines(text).dropLast(2)
        #expect(Array(lines(joined).prefix(whole.count)) == Array(whole))
      }
    }
  }

  /// The prefix that the longer text is cut to, unless all of `text` fits.
  private func prefix(of text: String, _ longer: String, _ columns: Int) -> String {
    DisplayWidth.of(text) <= columns ? text : longer.truncated(toWidth: columns, ellipsis: "")
  }
}
