import HelpContent
import HelpViewModel
import TerminalModel
import Testing

/// The bottom line shows the available commands in every language and state.
@Suite("Hints") struct HintTests {
  static let states = [
    "1", "2", "3", "3<Enter>", "jj3]<Enter>", "/", "/환불", "/ki", "/kind:<Tab>", "/zzz", "t", "?", ":", "jj2R",
    "/환불<Enter>", "/환불<Enter>/<C-r>",
  ]

  private static let important: Set<Command?> = [.open, .back, .search, .copy, .help, .quit]
  private static let most: Set<Command?> = [.open, .back, .search]

  private static func state(_ keys: String, _ language: InterfaceLanguage, columns: Int) throws -> (
    BrowserState, BrowserContext
  ) {
    let context = try BrowserContext.starter()
    var state = BrowserState(
      size: Size(columns: columns, rows: 24), interfaceLanguage: language,
      languages: LanguagePreference([.korean], fallback: .korean), context: context)
    for key in try Key.sequence(keys) { _ = state.press(key, context) }
    return (state, context)
  }

  @Test(arguments: InterfaceLanguage.allCases, states) func `the important hints fit into 80 columns uncut`(
    language: InterfaceLanguage, keys: String
  ) throws {
    let (state, context) = try Self.state(keys, language, columns: 80)
    let placed = state.placedHints(context)
    let missing = state.hints(context).filter {
      Self.important.contains($0.command) && !placed.map(\.hint).contains($0)
    }
    #expect(missing.map(\.words) == [])
    #expect(placed.allSatisfy { $0.columns.upperBound <= 79 })
    #expect(zip(placed, placed.dropFirst()).allSatisfy { $0.columns.upperBound < $1.columns.lowerBound })
  }

  @Test(arguments: InterfaceLanguage.allCases, states) func `the first three hints fit into 40 columns`(
    language: InterfaceLanguage, keys: String
  ) throws {
    let (state, context) = try Self.state(keys, language, columns: 40)
    let placed = state.placedHints(context).map(\.hint)
    #expect(state.hints(context).filter { Self.most.contains($0.command) && !placed.contains($0) } == [])
  }
}
