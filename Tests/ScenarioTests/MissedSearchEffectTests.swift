import HelpContent
import HelpSearch
import HelpViewModel
import TerminalModel
import Testing

@Suite("Searches given up") struct MissedSearchEffectTests {
  private static let context = Result { try BrowserContext.starter() }

  private static func missed(_ keys: String) throws -> [String] {
    let context = try context.get()
    var state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .english,
      languages: LanguagePreference([.english], fallback: .english), context: context)
    var effects: [Effect] = []
    for key in try Key.sequence(keys) {
      effects += state.press(key, context)
      while let query = state.pendingQuery {
        let results = context.engine.results(for: query, limit: SearchSession.limit)
        effects += state.update(.searched(query, results), context)
      }
    }
    return effects.compactMap { if case .missed(let text) = $0 { text } else { nil } }
  }

  @Test(arguments: [
    // Closed with Esc, with Ctrl-C, and found after all.
    ("/qqzzxx<Esc>", ["qqzzxx"]), ("/qqzzxx<C-c>", ["qqzzxx"]), ("/qqzzxx<C-u>refund<Enter>", []),
    // Each once; nothing for an empty field, a filter that lists its values, or a search of the page.
    ("/qqzzxx<Enter><Esc>/yyqqxx<Esc>", ["qqzzxx", "yyqqxx"]), ("/<Esc>", []), ("/kind:<Esc>", []),
    ("/refund<Esc>", []),
  ]) func `are told once, when the search is left`(keys: String, expected: [String]) throws {
    #expect(try Self.missed(keys) == expected)
  }
}
