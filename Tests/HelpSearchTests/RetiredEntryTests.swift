import HelpContent
import TestSupport
import Testing

@testable import HelpSearch

@Suite("Retired entries") struct RetiredEntryTests {
  @Test func `they are found last, however well they match`() {
    let engine = Self.engine([
      Self.question("exact", "환불", status: .retired), Self.question("long", "구독을 해지하면 환불을 받을 수 있나요?"),
      Self.question("body", "얼마나 걸리나요?", answer: "환불은 닷새 걸립니다."),
    ])
    #expect(Self.found("환불", engine) == ["long", "body", "exact"])
  }

  @Test func `the status is a filter`() {
    let engine = Self.engine([Self.question("a", "환불", status: .retired), Self.question("b", "환불")])
    #expect(Self.found("status:retired", engine) == ["a"])
    #expect(Self.found("-status:retired 환불", engine) == ["b"])
  }

  /// However few are asked for.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `none comes before one that is not retired, and no score rises`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["환불", "환불 요청", "환불되나요?", "구독을 해지하면 환불", "결제", "환불요청은 어디서"]
    let questions = (0..<120).map { number in
      Self.question(
        "q\(number)", words.randomElement(using: &random)!, answer: words.randomElement(using: &random)!,
        status: Int.random(in: 0..<3, using: &random) == 0 ? .active : .retired)
    }
    let retired = Set(questions.filter { $0.status == .retired }.map(\.id.description))
    let engine = Self.engine(questions)
    for limit in [1, 5, 200] {
      for depth in [SearchDepth.quick, .full] {
        let hits = engine.results(for: Self.query("환불"), limit: limit, depth: depth) { false }.hits
        let ids = hits.compactMap { $0.reference.item?.id.description }
        let firstRetired = ids.firstIndex(where: retired.contains) ?? ids.count
        #expect(ids[firstRetired...].allSatisfy(retired.contains), "\(limit) \(depth)")
        #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
        if limit < 10 { #expect(firstRetired == ids.count, "there are enough others") }
      }
    }
  }

  private static let collection = HelpCollection(
    id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean)

  private static func engine(_ questions: [Question]) -> IndexedSearchEngine {
    IndexedSearchEngine(
      indexing: InMemoryLibrary(collection: collection, services: [service("s", questions)]), kindNames: [:])
  }

  private static func service(
    _ id: String, _ questions: [Question]
  ) -> ServiceDocument {
    ServiceDocument(
      service: Service(
        id: ServiceID(id)!, language: .korean, name: LocalizedText(.korean, "가게 \(id)"),
        review: Review(status: .unverified)), faq: questions)
  }

  private static func question(
    _ id: String, _ question: String, answer: String = "네.", status: EntryStatus = .active
  ) -> Question {
    Question(
      id: ItemID(id)!, status: status, question: LocalizedText(.korean, question),
      answer: LocalizedText(.korean, answer), review: Review(status: .unverified))
  }

  private static func query(_ text: String) -> SearchQuery {
    SearchQuery(text, languages: LanguagePreference([.korean], fallback: .korean))
  }

  private static func found(_ text: String, _ engine: IndexedSearchEngine) -> [String] {
    engine.results(for: query(text), limit: 100).hits.compactMap { $0.reference.item?.id.description }
  }
}
