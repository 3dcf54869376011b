import HelpContent
import HelpSearch
import Testing

@testable import HelpViewModel

@Suite("Filter completion") struct FilterCompletionTests {
  private let library = InMemoryLibrary(
    collection: HelpCollection(
      id: Identifier("sample")!, title: LocalizedText(.korean, "모음"), language: .korean,
      order: [ServiceID("millie")!, ServiceID("spotify")!]),
    services: [Self.service("millie", tags: ["books"]), Self.service("spotify", tags: ["music", "refund"])])

  private static func service(_ id: String, tags: [String]) -> ServiceDocument {
    let (text, review) = (LocalizedText(.korean, id), Review(status: .unverified))
    return ServiceDocument(
      service: Service(
        id: ServiceID(id)!, language: .korean, name: text, tags: tags.map { TagID($0)! }, review: review),
      contacts: [Contact(id: ItemID("c")!, kind: .phone, valueStatus: .notPublished, review: review)],
      guides: [Guide(id: ItemID("g")!, title: text, steps: [Guide.Step(text: text)], review: review)],
      faq: [Question(id: ItemID("q")!, question: text, answer: text, review: review)],
      facts: [Fact(id: ItemID("f")!, label: text, value: text, review: review)])
  }

  private var engine: IndexedSearchEngine { IndexedSearchEngine(indexing: library) }

  private func candidates(_ text: String, caret back: Int = 0) -> [String] {
    var field = TextField(text)
    for _ in 0..<back { field.apply(.left) }
    return FilterCompletion(field, engine, at: .unknown)?.candidates.map(\.text) ?? []
  }

  @Test func `a filter name is completed from its second letter on`() {
    #expect(candidates("k") == [])
    #expect(candidates("ki") == ["kind:"])
    #expect(candidates("KI") == ["kind:"])
    #expect(candidates("kino") == [])
  }

  @Test func `a filter value is completed from its prefix until it is complete`() {
    #expect(candidates("kind:f") == ["kind:faq", "kind:fact"])
    #expect(candidates("kind:faq") == [])
    #expect(candidates("kind:x") == [])
    #expect(candidates("other:f") == [])
  }

  @Test func `a kind is completed from its displayed name in any language`() {
    #expect(candidates("kind:방") == ["kind:guide"])
    #expect(candidates("kind：联") == ["kind:contact"])
  }

  @Test func `every service and tag is offered as a filter value`() {
    #expect(candidates("service:").count == library.services.count)
    for candidate in candidates("tag:") {
      let tag = candidate.dropFirst(4)
      #expect(library.allReferences.contains { library.entry($0)?.tags.contains { $0.description == tag } == true })
    }
  }

  @Test func `only values with entries are offered, with their number`() {
    #expect(
      candidates("kind:") == ["kind:service", "kind:contact", "kind:guide", "kind:faq", "kind:fact", "kind:phone"])
    #expect(FilterCompletion(TextField("kind:ph"), engine, at: .unknown)?.candidates.map(\.count) == [2])
  }

  @Test func `a filter with a hyphen is completed with it`() {
    #expect(candidates("-ki") == ["-kind:"])
    #expect(candidates("-tag:b") == ["-tag:books"])
  }

  @Test func `filters are completed only at the end of a word and outside quotation marks`() {
    #expect(candidates("ki refund", caret: 7) == ["kind:"])
    #expect(candidates("kind", caret: 2) == [])
    #expect(candidates("\"about ki") == [])
    #expect(candidates("\"about\" ki") == ["kind:"])
    #expect(candidates("\"a\" ki") == ["kind:"])
  }

  @Test func `the common prefix of all candidates is completed`() {
    #expect(FilterCompletion(TextField("kind:f"), engine, at: .unknown)?.commonBeginning == "kind:fa")
    #expect(FilterCompletion(TextField("kind:"), engine, at: .unknown)?.commonBeginning == nil)
  }
}
