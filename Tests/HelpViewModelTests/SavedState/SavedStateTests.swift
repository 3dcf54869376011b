import HelpContent
import HelpViewModel
import Testing

@Suite("Saved state") struct MemoryTests {
  private static let refund = Reference("spotify/faq/refund-time")!
  private static let guide = Reference("migu-membership/guides/app")!

  private static func savedState(_ changes: SavedState.Change...) -> SavedState {
    var savedState = SavedState()
    for change in changes { savedState.apply(change) }
    return savedState
  }

  @Test func `recent entries are listed newest first without repetition`() {
    let savedState = Self.savedState(
      .opened(Self.refund), .opened(Self.guide), .opened(Self.refund), .searched("환불"), .searched("refund"),
      .searched("환불"))
    #expect(savedState.recent == [Self.refund, Self.guide])
    #expect(savedState.searches.map(\.text) == ["환불", "refund"])
  }

  @Test func `state is read back as it was written`() {
    let savedState = Self.savedState(
      .opened(Self.refund), .opened(Self.guide), .searched("환불  얼마\n나"), .searched("退订"), .favourite(Self.guide, true),
      .favourite(Self.refund, true), .done(Self.guide, [0, 2]), .left(Self.guide), .language(.english),
      .searched("wifi", in: Identifier("team")!), .folded(CategoryID("telecom")!, in: Identifier("team")!, true),
      .folded(CategoryID("card")!, in: Identifier("team")!, true), .named("b", Self.refund), .named("a", Self.guide))
    #expect(
      savedState.text == """
        helpdeck remembers 1
        left migu-membership/guides/app
        language en
        favourite migu-membership/guides/app
        favourite spotify/faq/refund-time
        opened migu-membership/guides/app
        opened spotify/faq/refund-time
        searched-in team wifi
        searched 退订
        searched 환불 얼마 나
        named a migu-membership/guides/app
        named b spotify/faq/refund-time
        folded team card
        folded team telecom
        done migu-membership/guides/app 0,2

        """)
    let read = SavedState.reading(savedState.text)
    #expect(read.savedState == savedState)
    #expect(read.isWhole)
  }

  @Test func `a collection has its own searches, and those of which none is known`() {
    let savedState = Self.savedState(
      .searched("refund"), .searched("wifi", in: Identifier("team")!), .searched("환불", in: Identifier("starter")!),
      .searched("refund", in: Identifier("team")!))
    let text = LocalizedText(.english, "x")
    let collection = { HelpCollection(id: Identifier($0)!, title: text, language: .english) }
    #expect(savedState.searches(in: collection("team")) == ["refund", "wifi"])
    #expect(savedState.searches(in: collection("new")) == ["refund"])
  }

  @Test(arguments: ["searched-in Team x", "named A a/faq/b", "named ab a/faq/b", "named a", "folded a", "folded A b"])
  func `a line that names no collection, category or place is not read`(line: String) {
    let read = SavedState.reading("helpdeck remembers 1\n\(line)\n")
    #expect(!read.isWhole && read.savedState == SavedState())
  }

  @Test(arguments: ["", "helpdeck remembers 2\n", "something else", "helpdeck remembers 1\nopened a/b"])
  func `a file of another format is not read as state`(text: String) {
    #expect(SavedState.reading(text).savedState == SavedState())
    #expect(!SavedState.reading(text).isWhole)
  }

  @Test func `the readable part of a damaged state file is kept`() {
    let read = SavedState.reading("helpdeck remembers 1\nopened spotify/faq/refund-time\nopenen x\ndone a/b/c 1,x\n")
    #expect(read.savedState == Self.savedState(.opened(Self.refund)))
    #expect(!read.isWhole)
  }

  @Test func `favourites, done steps and folds can be removed`() {
    let savedState = Self.savedState(
      .favourite(Self.guide, true), .favourite(Self.guide, false), .done(Self.guide, [1]), .done(Self.guide, []),
      .folded(CategoryID("a")!, in: Identifier("b")!, true), .folded(CategoryID("a")!, in: Identifier("b")!, false))
    #expect(savedState == SavedState())
  }
}
