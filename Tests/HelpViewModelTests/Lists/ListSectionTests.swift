import HelpContent
import Testing

@testable import HelpViewModel

@Suite("Sections of long lists") struct ListSectionTests {
  private static let shop = ServiceID("shop")!
  private static let cycle = ["billing", "refund", nil]

  /// Questions whose only tags are given.
  private static func rows(tags: [String?]) -> ListRows {
    let review = Review(status: .unverified)
    let text = LocalizedText(.english, "x")
    let faq = tags.enumerated().map { number, tag in
      Question(
        id: ItemID("q\(number)")!, question: text, answer: text, tags: tag.flatMap { TagID($0) }.map { [$0] } ?? [],
        review: review)
    }
    let library = InMemoryLibrary(
      collection: HelpCollection(id: Identifier("a")!, title: text, language: .english),
      services: [ServiceDocument(service: Service(id: shop, language: .english, name: text, review: review), faq: faq)])
    return ListRows(library.references(in: .faq, of: shop), sectioning: library)
  }

  @Test func `a long list has a section for each first tag, and the untagged come last`() {
    let rows = Self.rows(tags: [nil] + (0..<44).map { Self.cycle[$0 % 3] })
    #expect(rows.sections.map(\.name) == [.label("billing"), .label("refund"), .others])
    #expect(rows.sections.map(\.start) == [0, 15, 30])
    #expect(rows.sections.map(\.count) == [15, 15, 15])
    #expect(rows.references.last?.item?.id == ItemID("q42"))
    #expect(Set(rows.references).count == 45)
  }

  private static let undivided: [[String?]] = [
    (0..<39).map { cycle[$0 % 3] }, Array(repeating: "billing", count: 44), (0..<44).map { "tag-\($0)" },
    (0..<20).map { cycle[$0 % 2] } + Array(repeating: nil, count: 24),
  ]

  @Test(arguments: undivided)
  func `a short list, one tag for all, a tag for each or none for most make no sections`(tags: [String?]) {
    let rows = Self.rows(tags: tags)
    #expect(rows.sections.isEmpty && rows.lineCount == rows.count)
    #expect(rows.references.map { $0.item?.id.description } == tags.indices.map { "q\($0)" })
  }

  @Test func `every line is a row or a heading, in order`() {
    let rows = Self.rows(tags: (0..<40).map { Self.cycle[$0 % 3] })
    #expect(rows.lineCount == 43)
    #expect((0..<rows.count).map { rows.row(atLine: rows.line(ofRow: $0)) } == Array(0..<rows.count))
    let headings = (0..<rows.lineCount).filter { rows.row(atLine: $0) == nil }
    #expect(headings == rows.sections.enumerated().map { $0 + $1.start })
    #expect(rows.lines(ofRow: 0) == 0...1 && rows.lines(ofRow: 1) == 2...2)
    #expect(rows.content(ofLine: -1) == nil && rows.content(ofLine: 43) == nil)
  }
}
