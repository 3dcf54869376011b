import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// `searches.yaml`: queries and the entries that they must find.
@Suite("Searches file") struct SearchesFileTests {
  private static let service = """
    format: 1
    id: shop
    type: service
    lang: en
    name: Shop
    review: {status: unverified}
    faq:
      - {id: refund, q: Refund?, a: Yes.}
      - {id: return, q: Return?, a: No.}
    """

  private func folder(_ searches: String, service: String = service) throws -> TemporaryFolder {
    try TemporaryFolder(["services/shop.yaml": service, "searches.yaml": "format: 1\nsearches:\n" + searches])
  }

  private func found(_ searches: String, service: String = service, judge: ContentCheck.Judge? = nil) throws -> [String]
  {
    let folder = try folder(searches, service: service)
    let check = judge.map { ContentCheck(today: nil, judge: $0) } ?? ContentCheck(today: nil)
    return try check.results(in: [.folder(folder.path)]).diagnostics.filter { $0.file.hasSuffix("searches.yaml") }
      .places
  }

  @Test func `an expected search has a query and expectations`() throws {
    let folder = try folder(
      """
        - {type: 환불, first: shop/faq/refund}
        - type: "  ＲＥ "
          first: [shop/faq/refund, shop/faq/return]
          top: shop/faq/refund
          finds: [shop]
          never: shop/faq/return
          lang: ko
          class: width
          note: as it comes from an input method
        - {type: 30000, nothing: true}
      """)
    var judged: [ExpectedSearch] = []
    let check = ContentCheck(today: nil) { searches, _ in
      judged = searches
      return []
    }
    #expect(try check.results(in: [folder.path]).diagnostics == [])
    let refund = Reference("shop/faq/refund")!
    let `return` = Reference("shop/faq/return")!
    #expect(
      judged == [
        ExpectedSearch("환불", expectations: [Located(.first([refund]), at: .init(line: 3, column: 23))]),
        ExpectedSearch(
          "  ＲＥ ", language: .korean, group: "width",
          expectations: [
            Located(.first([refund, `return`]), at: .init(line: 5, column: 13)),
            Located(.amongFirst(refund), at: .init(line: 6, column: 10)),
            Located(.found(Reference("shop")!), at: .init(line: 7, column: 13)),
            Located(.notFound(`return`), at: .init(line: 8, column: 12)),
          ]),
        ExpectedSearch("30000", expectations: [Located(.nothingFound, at: .init(line: 12, column: 28))]),
      ])
  }

  @Test func `the Unicode composition of a query is kept`() throws {
    var typed: [Int] = []
    _ = try found("  - {type: \"\\u1112\\u116A\\u11AB\", nothing: true}\n  - {type: 환, nothing: true}") { searches, _ in
      typed = searches.map(\.typed.unicodeScalars.count)
      return []
    }
    #expect(typed == [3, 1])
  }

  @Test func `errors are reported at their location`() throws {
    #expect(try found("  - {tpye: a, first: shop}") == ["3:6 HD010"])
    #expect(try found("  - {type: a, first: faq/refund}") == ["3:22 HD039"])
    #expect(try found("  - {type: a, note: why}\n  - {type: b, nothing: false}") == ["3:5 HD052", "4:5 HD052"])
    #expect(try found("  - {type: a, first: shop}\n  - {type: a, lang: ko, first: shop}") == [])
    #expect(try found("  - {type: a, first: shop}\n  - {type: a, finds: shop}") == ["4:12 HD053"])
  }

  @Test func `an unknown entry is reported with a suggestion`() throws {
    let folder = try folder(
      "  - {type: a, first: shop/facts/refund}\n  - {type: b, first: [shop/faq/retrun, shop]}\n  - {type: c, first: x}")
    #expect(
      try ContentCheck(today: nil).results(in: [folder.path]).diagnostics.map(\.kind) == [
        .unknownEntry("shop/facts/refund", suggestion: "shop/faq/refund"),
        .unknownEntry("shop/faq/retrun", suggestion: "shop/faq/return"),
        .unknownEntry("x", suggestion: nil),
      ])
  }

  @Test func `entries of a broken file are not reported as missing as well`() throws {
    #expect(try found("  - {type: a, first: shop/faq/refund}", service: Self.service + "\noops: 1") == [])
  }

  @Test func `a missed expectation is a warning at its line`() throws {
    let folder = try folder("  - {type: a, first: shop}\n  - {type: b, first: shop/faq/refund}\n")
    let check = ContentCheck(today: nil) { searches, content in
      searches.map { search in
        SearchVerdict(
          search, rank: nil,
          failures: search.expectations.map { Located(.notFound(Reference(content.services[0])), at: $0.location) })
      }
    }
    let diagnostics = try check.results(in: [folder.path]).diagnostics
    #expect(diagnostics.places == ["3:22 HD051", "4:22 HD051"])
    #expect(diagnostics.map(\.severity) == [.warning, .warning])
    #expect(diagnostics.map(\.sourceLine) == ["  - {type: a, first: shop}", "  - {type: b, first: shop/faq/refund}"])
    #expect(try check.results(in: [folder.path + "/searches.yaml"]).diagnostics.places == diagnostics.places)
  }

  @Test func `the content reader ignores the file of searches`() throws {
    let folder = try folder("  [")
    #expect(try ContentValidator.validate([.folder(folder.path)], today: nil).diagnostics == [])
  }
}
