import HelpContent
import HelpViewModel
import Testing

@Suite("Saved state") struct MemoryTests {
  private static let refund = Reference("spotify/faq/refund-time")!
  private static let guide = Reference("migu-membership/guides/app")!

  private static func memory(_ changes: Memory.Change...) -> Memory {
    var memory = Memory()
    for change in changes { memory.apply(change) }
    return memory
  }

  @Test func `recent entries are listed newest first without repetition`() {
    let memory = Self.memory(
      .opened(Self.refund), .opened(Self.guide), .opened(Self.refund), .searched("환불"), .searched("refund"),
      .searched("환불"))
    #expect(memory.recent == [Self.refund, Self.guide])
    #expect(memory.searches == ["환불", "refund"])
  }

  @Test func `state is read back as it was written`() {
    let memory = Self.memory(
      .opened(Self.refund), .opened(Self.guide), .searched("환불  얼마\n나"), .searched("退订"), .favourite(Self.guide, true),
      .favourite(Self.refund, true), .done(Self.guide, [0, 2]), .left(Self.guide))
    #expect(
      memory.text == """
        helpdeck remembers 1
        left migu-membership/guides/app
        favourite migu-membership/guides/app
        favourite spotify/faq/refund-time
        opened migu-membership/guides/app
        opened spotify/faq/refund-time
        searched 退订
        searched 환불 얼마 나
        done migu-membership/guides/app 0,2

        """)
    let read = Memory.reading(memory.text)
    #expect(read.memory == memory)
    #expect(read.isWhole)
  }

  @Test(arguments: ["", "helpdeck remembers 2\n", "something else", "helpdeck remembers 1\nopened a/b"])
  func `a file of another format is not read as state`(text: String) {
    #expect(Memory.reading(text).memory == Memory())
    #expect(!Memory.reading(text).isWhole)
  }

  @Test func `the readable part of a damaged state file is kept`() {
    let read = Memory.reading("helpdeck remembers 1\nopened spotify/faq/refund-time\nopenen x\ndone a/b/c 1,x\n")
    #expect(read.memory == Self.memory(.opened(Self.refund)))
    #expect(!read.isWhole)
  }

  @Test func `favourites and done steps can be removed`() {
    let memory = Self.memory(
      .favourite(Self.guide, true), .favourite(Self.guide, false), .done(Self.guide, [1]), .done(Self.guide, []))
    #expect(memory == Memory())
  }
}
