import HelpContent
import Testing

struct NearnessTests {
  @Test(arguments: [
    ("vlaue", "value"), ("valu", "value"), ("lable", "label"), ("staus", "status"), ("summry", "summary"),
    ("Value", "value"),
  ])
  func `a slip of the finger finds its word`(word: String, meant: String) {
    #expect(Nearness.nearest(to: word, in: ["value", "label", "status", "summary", "id", "q", "a"]) == meant)
  }

  @Test(arguments: ["x", "zz", "something", ""]) func `a word far from all others finds none`(word: String) {
    #expect(Nearness.nearest(to: word, in: ["value", "label", "id", "q", "a"]) == nil)
  }
}
