import HelpContent
import HelpSearch
import TestSupport
import Testing

@testable import HelpViewModel

extension Fuzzing {
  @Suite("Search") struct SearchFuzzTests {
    @Test func `any query is answered from the content within bounded work, and its matches lie inside the shown text`()
      async throws
    {
      let library = FuzzedContent.shop
      let engine = IndexedSearchEngine(indexing: library)
      let known = Set(library.allReferences)
      let reader = FuzzedReader("search queries", usual: 500, seeds: QueryTokens.queries, tokens: QueryTokens.words)
      try await reader.fuzz { input in
        let query = SearchQuery(input.text, languages: LanguagePreference([.korean, .english], fallback: .korean))
        var asked = 0
        let results = engine.results(for: query, limit: 5, depth: .full) {
          asked += 1
          return false
        }
        #expect(asked < 20_000, input.comment)
        #expect(results.hits.count <= min(5, results.total), input.comment)
        #expect(results.hits.allSatisfy { known.contains($0.reference) }, input.comment)
        #expect(zip(results.hits, results.hits.dropFirst()).allSatisfy { $0.score >= $1.score }, input.comment)
        for shown in results.hits.flatMap({ [$0.title, $0.snippet] }).compactMap(\.self) {
          let bounds =
            [0] + shown.matches.flatMap { [$0.lowerBound, $0.upperBound] } + [shown.text.unicodeScalars.count]
          #expect(bounds == bounds.sorted() && !shown.matches.contains { $0.isEmpty }, input.comment)
        }
        #expect(engine.results(for: query, limit: 5) == results, input.comment)
      }
    }

    @Test func `an edited text field keeps its caret between characters and its maximum length`() async throws {
      let engine = IndexedSearchEngine(indexing: FuzzedContent.shop)
      let reader = FuzzedReader("edited lines", usual: 500, seeds: QueryTokens.queries, tokens: QueryTokens.words)
      let edits: [TextEdit] = [.deleteBackward, .deleteForward, .deleteWord, .left, .right, .start, .end]
      try await reader.fuzz { input in
        var random = SeededGenerator(seed: input.seed)
        var field = TextField()
        for word in input.text.split(separator: " ", omittingEmptySubsequences: false) {
          field.apply(.insert(String(word) + " "))
          field.apply(edits.randomElement(using: &random)!)
          #expect((0...field.text.count).contains(field.caret), input.comment)
          #expect(field.text.unicodeScalars.count <= TextField.limit, input.comment)
        }
        if let completion = FilterCompletion(field, engine, at: .unknown) {
          #expect(!completion.candidates.isEmpty && field.beforeCaret.hasSuffix(completion.typed), input.comment)
        }
      }
    }
  }
}

private enum QueryTokens {
  static let queries = [
    "환불 얼마", "ㅎㅂ", "td", "refnud", "\"돈 돌려받기\" -해지", "kind:faq lang:ko 환불", "tuikuan", "1588 1234", "rkrp",
    "service:shop tag:refund 退款",
  ]
  static let words = [
    " ", "\"", "“", "-", "－", ":", "：", "kind:", "lang:", "tag:", "service:", "category:", "status:", "open:now", "faq",
    "ko", "ㅎ", "ㅏ", "ㄳ", "해", "환", "불",
    "退", "款", "ｒ", "rkskek",
    "gksrmf", "xnxn", "tui", "kuan", "1588", "+82", "0", "?", "。", "…", "ﷺ", "ß", "İ", "ﬀ", "\u{1100}\u{1161}\u{11A8}",
    "\u{11A8}", "\u{3164}",
  ]
}
