import HelpContent
import HelpViewModel
import HelpViews
import TerminalModel
import Testing

@Suite("Picked entries") struct PickedEntriesTests {
  /// Two channels of a service and a question between them, the second channel first.
  private static func state(_ context: BrowserContext, then keys: String) throws -> BrowserState {
    var state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .korean), context: context)
    for key in try Key.sequence("G2j,3,2kk," + keys) { _ = state.press(key, context) }
    return state
  }

  private static let codes = ["public-helplines/contacts/finance-1397", "public-helplines/contacts/consumer-1372"]

  @Test(arguments: [("R", 0), ("R]", 1), ("Rj", 1), ("R]]", 0), ("R[", 1), ("Rkk", 0)])
  func `R shows the codes of those that have one in the order in which they were picked`(
    keys: String, shown: Int
  ) throws {
    let context = try BrowserContext.starterWithEveryLayer()
    let state = try Self.state(context, then: keys)
    let picked = state.customerCase.picked.filter { $0.item?.section == .contacts }
    #expect(picked.map(\.description) == Self.codes)
    guard case .qrCode(_, let reference)? = state.overlays.last else {
      Issue.record("no code")
      return
    }
    #expect(reference?.description == Self.codes[shown])
    let screen = BrowserScreen.frame(state, context).grid.lines
    #expect(screen.contains { $0.contains("\(shown + 1)/2") })
  }

  @Test func `in the list of all commands, picking is the shell's export of what is picked`() throws {
    let context = try BrowserContext.starterWithEveryLayer()
    var state = try Self.state(context, then: ":pick for one")
    let effects = state.press(.control("y"), context)
    guard case .copyToClipboard(let request)? = effects.first else {
      Issue.record("nothing is copied")
      return
    }
    let picked = state.customerCase.picked.map(\.description).joined(separator: " ")
    #expect(request.copy.text == "helpdeck export --to md \(picked)")
    #expect(state.customerCase.picked.count == 3)
  }
}
