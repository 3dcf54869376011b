import HelpContent
import HelpSearch
import HelpViewModel
import TerminalModel
import Testing

/// Searches that are completed after a key.
@Suite("Background search") struct BackgroundSearchTests {
  /// Never knows all there is when it is asked in a hurry.
  private struct HastyEngine: SearchEngine {
    let engine: any SearchEngine
    /// True if it has no results at all in a hurry.
    var knowsNothing = false

    func results(
      for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
    ) -> SearchResults {
      let whole = engine.results(for: query, limit: limit, depth: depth, isCancelled: isCancelled)
      if knowsNothing, depth != .full { return SearchResults(total: 0, isTotalExact: false, hits: []) }
      return SearchResults(total: whole.total, isTotalExact: depth == .full, hits: whole.hits, matcher: whole.matcher)
    }

    func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] {
      engine.values(of: filter, beginningWith: text, at: time)
    }
  }

  private let context: BrowserContext
  private var state: BrowserState

  init() throws {
    let starter = try BrowserContext.starter()
    context = BrowserContext(library: starter.library, engine: HastyEngine(engine: starter.engine))
    state = BrowserState(
      size: Size(columns: 100, rows: 30), interfaceLanguage: .korean,
      languages: LanguagePreference([.korean], fallback: .korean), context: context)
  }

  /// The texts that are looked for from now on; nil where nothing is any more.
  private mutating func asked(_ keys: String) throws -> [String?] {
    try Key.sequence(keys).flatMap { key in Self.searches(state.press(key, context)) }
  }

  private static func searches(_ effects: [Effect]) -> [String?] {
    effects.compactMap { effect -> String?? in
      if case .completeSearch(let query) = effect { .some(query?.text) } else { nil }
    }
  }

  @Test mutating func `an incomplete search goes on in the background after each key until the search is closed`()
    throws
  {
    #expect(try asked("/환불") == ["환", "환불"])
    #expect(try asked("<Down><Up>") == [])
    #expect(try asked("<Enter>") == [nil])
  }

  @Test mutating func `closing the search stops the background search, and reopening resumes it`() throws {
    #expect(try asked("/환<Enter>j") == ["환", nil])
    #expect(try asked("<Esc>") == ["환"])
    #expect(try asked("<Esc>") == [nil])
  }

  @Test(arguments: [("<Enter>", true), ("<Enter>을", false), ("", false)])
  func `Enter before the first result opens it when it comes, unless one types on`(
    keys: String, opens: Bool
  ) throws {
    let starter = try BrowserContext.starter()
    let context = BrowserContext(
      library: starter.library, engine: HastyEngine(engine: starter.engine, knowsNothing: true))
    var state = state
    for key in try Key.sequence("/환불" + keys) { _ = state.press(key, context) }
    let query = try #require(state.pendingQuery)
    let whole = starter.engine.results(for: query, limit: SearchSession.limit)
    _ = state.update(.searched(query, whole), context)
    #expect((state.search == nil) == opens)
    #expect((state.navigation.focus == .reader) == opens)
  }

  @Test mutating func `replaced content is searched again, and a complete answer ends the background search`() throws {
    _ = try asked("/환불")
    let query = try #require(state.pendingQuery)
    #expect(Self.searches(state.update(.contentChanged(diagnostics: []), context)) == ["환불"])
    let whole = context.engine.results(for: query, limit: SearchSession.limit)
    #expect(Self.searches(state.update(.searched(query, whole), context)) == [nil])
    #expect(Self.searches(state.update(.contentChanged(diagnostics: []), context)) == ["환불"])
  }
}
