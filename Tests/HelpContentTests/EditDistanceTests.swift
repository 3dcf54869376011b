import HelpContent
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
}
