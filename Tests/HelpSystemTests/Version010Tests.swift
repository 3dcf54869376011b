import HelpContent
import HelpSystem
import HelpViewModel
import TestSupport
import Testing

/// The state that 0.1.0 saved is read whole.
@Suite("State of 0.1.0") struct Version010Tests {
  @Test func `has its favourites, history, searches, steps and last place`() throws {
    let home = try TemporaryFolder(["helpdeck/memory": Fixtures010.text(of: "state/memory")])
    let (savedState, problem) = StateFile(in: "\(home.path)/helpdeck").read()
    #expect(problem == nil)
    #expect(savedState.favourites.map(\.description) == ["harbour", "tower/guides/buy-app", "tower/faq/refund"])
    #expect(savedState.recent.map(\.description) == ["tower/faq/refund", "tower/guides/buy-app"])
    #expect(savedState.searches.map(\.text) == ["환불", "buy a ticket"])
    #expect(savedState.done == [Reference("tower/guides/buy-app")!: [0, 2]])
    #expect(savedState.position == Reference("tower/faq/refund"))
  }

  @Test func `loses nothing when more is saved`() throws {
    let home = try TemporaryFolder(["helpdeck/memory": Fixtures010.text(of: "state/memory")])
    let file = StateFile(in: "\(home.path)/helpdeck")
    let before = file.read().savedState
    #expect(file.add(.searched("ferry")))
    let after = file.read().savedState
    #expect(after.searches.map(\.text) == ["ferry"] + before.searches.map(\.text))
    #expect(after.favourites == before.favourites)
    #expect(after.recent == before.recent)
    #expect(after.done == before.done)
    #expect(after.position == before.position)
  }
}
