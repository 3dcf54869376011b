import HelpContent
import HelpSearch
import HelpViewModel
import Testing

/// Reports on searches that do not find what they should.
@Suite("Search checker") struct SearchExpectationTests {
  /// Finds the same entries for every query.
  private struct FixedEngine: SearchEngine {
    let found: [String]

    func results(
      for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
    ) -> SearchResults {
      SearchResults(
        total: found.count,
        hits: found.map { SearchHit(reference: Reference($0)!, title: nil, snippet: nil, score: 0) })
    }

    func values(of filter: SearchFilter, beginningWith text: String, at time: SearchTime) -> [FilterValue] { [] }
  }

  private static func words(
    _ expectation: ExpectedSearch.Expectation, of found: [String], in language: InterfaceLanguage = .english
  ) -> [String] {
    let checker = SearchExpectationChecker(FixedEngine(found: found), fallback: .korean)
    let search = ExpectedSearch("환불", expectations: [Located(expectation, at: .start)])
    return checker.verdict(on: search).diagnostics.map { $0.value.localized(in: language).message }
  }

  private let a = Reference("a")!
  private let e = Reference("e")!
  private let x = Reference("x")!
  private let found = ["a", "b", "c", "d", "e"]

  @Test func `a met search expectation produces no message`() {
    for expectation: ExpectedSearch.Expectation in [
      .first([a]), .first([x, a]), .amongFirst(a), .found(e), .notFound(x),
    ] {
      #expect(Self.words(expectation, of: found) == [], "\(expectation)")
    }
    #expect(Self.words(.nothingFound, of: []) == [])
  }

  @Test func `a missed expectation names the rank and the entry that came first`() {
    #expect(Self.words(.first([e]), of: found) == ["'환불': e comes 5th, not first; first comes a"])
    #expect(Self.words(.first([x, e]), of: found) == ["'환불': e comes 5th, not first; first comes a"])
    #expect(Self.words(.first([x]), of: found) == ["'환불': x is not found, and first comes a"])
    #expect(Self.words(.first([x]), of: []) == ["'환불': nothing is found, and x should come first"])
    #expect(Self.words(.amongFirst(e), of: found) == ["'환불': e comes 5th, not among the first 3"])
    #expect(Self.words(.amongFirst(x), of: found) == ["'환불': x is not found"])
    #expect(Self.words(.found(x), of: found) == ["'환불': x is not found"])
    #expect(Self.words(.notFound(e), of: found) == ["'환불': e comes 5th, and should not be found"])
    #expect(Self.words(.nothingFound, of: found) == ["'환불': 5 entries are found, and none should be; first comes a"])
  }

  @Test func `a missed search expectation is described in all three languages`() {
    #expect(
      Self.words(.first([e]), of: found, in: .korean) == ["'환불': 첫 번째가 아니라 5번째로 나옵니다: e. 첫 번째: a"])
    #expect(Self.words(.first([e]), of: found, in: .simplifiedChinese) == ["'환불'：e 排在第 5 位，而不是第一；排第一的是 a"])
  }
}
