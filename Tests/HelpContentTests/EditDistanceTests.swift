import HelpContent
import TestSupport
import Testing

@Suite("EditDistance") struct EditDistanceTests {
  @Test(arguments: [
    ("vlaue", "value"), ("valu", "value"), ("lable", "label"), ("staus", "status"), ("summry", "summary"),
    ("Value", "value"),
  ])
  func `a misspelt word finds the intended one`(word: String, meant: String) {
    #expect(EditDistance.nearest(to: word, in: ["value", "label", "status", "summary", "id", "q", "a"]) == meant)
  }

  @Test(arguments: ["x", "zz", "something", ""]) func `a word unlike all others finds none`(word: String) {
    #expect(EditDistance.nearest(to: word, in: ["value", "label", "id", "q", "a"]) == nil)
  }

  @Test func `a distance of one is told without computing it`() {
    var random = SeededGenerator(seed: 31)
    var ones = 0
    for _ in 0..<20_000 {
      let a = (0..<Int.random(in: 0...6, using: &random)).map { _ in Int.random(in: 0...2, using: &random) }
      let b = (0..<Int.random(in: 0...6, using: &random)).map { _ in Int.random(in: 0...2, using: &random) }
      let isOne = EditDistance.between(a, b) == 1
      #expect(EditDistance.isOne(a, b) == isOne, "\(a) \(b)")
      ones += isOne ? 1 : 0
    }
    #expect(ones > 1_000)
  }
}
