import HelpContent
import HelpSearch
import Testing

@Suite("Search ranking") struct SearchRankingTests {
  /// The first reference before the second in the results of `query`.
  private func expect(
    _ query: String, _ better: String, before worse: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let found = found(query)
    let places = [better, worse].map { found.firstIndex(of: $0) }
    guard let first = places[0], let second = places[1] else {
      Issue.record("\(query) finds \(found)", sourceLocation: sourceLocation)
      return
    }
    #expect(first < second, "\(found)", sourceLocation: sourceLocation)
  }

  @Test func `a whole title ranks above a title's prefix`() {
    expect("환불", "spotify/faq/refund", before: "spotify/faq/refund-time")
  }

  @Test func `a title's prefix ranks above a word inside a title`() {
    expect("환불", "spotify/facts/days", before: "spotify/faq/refused")
  }

  @Test func `a whole word of a title ranks above a part of one`() {
    expect("상담", "millie/contacts/phone", before: "helplines/contacts/consumer")
  }

  @Test func `a match in the title ranks above one in the answer`() {
    expect("환불", "spotify/faq/refused", before: "helplines/faq/where")
  }

  @Test func `an alternative phrasing ranks above the answer`() {
    expect("재가입", "millie/faq/again", before: "spotify/faq/refused")
  }

  @Test func `the answer ranks above the names of service and category`() {
    expect("구독 서비스", "spotify", before: "migu")
    expect("구독 서비스", "millie", before: "millie/contacts/phone")
  }

  @Test func `adjacent words rank above separate ones`() {
    expect("처리 기간", "spotify/facts/days", before: "spotify/faq/bank")
    expect("기간 처리", "spotify/facts/days", before: "spotify/faq/bank")
  }

  @Test func `all else being equal, questions rank above guides, contacts and notes in this order`() {
    expect("해지", "millie/faq/again", before: "millie/notes/period")
    expect("확인", "millie/guides/cancel-web", before: "millie/contacts/phone")
  }

  @Test func `entries that say how to do something rank above other entries about it`() {
    func question(_ id: String, _ korean: String, _ english: String) -> Question {
      Question(
        id: ItemID(id)!,
        question: LocalizedText(.init(.korean, korean), [.init(.english, english)]),
        answer: LocalizedText(.korean, "-"), review: Review(status: .unverified))
    }
    let content = InMemoryLibrary(
      collection: HelpCollection(id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean),
      services: [
        ServiceDocument(
          service: Service(
            id: ServiceID("s")!, language: .korean, name: LocalizedText(.korean, "x"),
            review: Review(status: .unverified)),
          faq: [
            question("when", "환불은 언제 되나요?", "When does it come?"),
            question("refused", "환불이 거절되면 어떻게 하나요?", "What if a refund is refused?"),
            question("how", "환불은 어떻게 신청해야 하나요?", "How do I ask for a refund?"),
          ])
      ])
    let query = SearchQuery("환불", languages: LanguagePreference([.korean], fallback: .korean))
    #expect(
      IndexedSearchEngine(indexing: content, kindNames: [:]).ranked(query, limit: 3, depth: .full).map(\.description)
        == ["s/faq/how", "s/faq/when", "s/faq/refused"])
  }

  @Test func `a title that is being typed ranks above how-to questions that have its words inside`() {
    let titles = ["How do I tell what happens if it fails?", "What happens if it fails"]
    let review = Review(status: .unverified)
    let service = ServiceDocument(
      service: Service(id: ServiceID("s")!, language: .english, name: LocalizedText(.english, "x"), review: review),
      faq: titles.enumerated().map { index, title in
        Question(
          id: ItemID("q\(index)")!, question: LocalizedText(.english, title), answer: LocalizedText(.english, "-"),
          review: review)
      })
    let engine = IndexedSearchEngine(
      indexing: InMemoryLibrary(
        collection: HelpCollection(id: Identifier("c")!, title: LocalizedText(.english, "c"), language: .english),
        services: [service]), kindNames: [:])
    func first(_ text: String) -> String? {
      let query = SearchQuery(text, languages: LanguagePreference([.english], fallback: .english))
      return engine.ranked(query, limit: 1, depth: .full).first?.description
    }
    #expect(first("what happens") == "s/faq/q0")
    #expect(first("what happens if") == "s/faq/q1")
  }

  @Test func `the words of a service's name are none of a title that is being typed`() {
    let guides = [("after", "Cancel: after that"), ("phone", "By phone you cancel")]
    #expect(
      guidesFound("cancel wind farm", in: guides.map { ($0, LocalizedText(.english, $1)) }, of: "Wind Farm Club")
        == ["s/guides/phone", "s/guides/after"])
  }

  @Test(arguments: ["해지 방법", "어떻게 해지", "怎么解约", "how to cancel", "how do I cancel"])
  func `a guide that does it answers how, and one for what comes after it does not`(question: String) {
    func title(_ korean: String, _ english: String, _ chinese: String) -> LocalizedText {
      LocalizedText(.init(.korean, korean), [.init(.english, english), .init(LanguageTag("zh-Hans"), chinese)])
    }
    let guides = [
      ("after", title("해지한 뒤", "After you cancel", "解约之后")), ("do", title("웹에서 해지하기", "Cancel on the web", "在网上解约")),
    ]
    #expect(guidesFound(question, in: guides, of: "x").first == "s/guides/do")
  }

  /// The guides found in a service that has them alone, best first.
  private func guidesFound(_ text: String, in guides: [(String, LocalizedText)], of name: String) -> [String] {
    let review = Review(status: .unverified)
    let service = ServiceDocument(
      service: Service(id: ServiceID("s")!, language: .english, name: LocalizedText(.english, name), review: review),
      guides: guides.map { id, title in
        Guide(
          id: ItemID(id)!, title: title, steps: [Guide.Step(text: LocalizedText(.english, "-"))], review: review)
      })
    let engine = IndexedSearchEngine(
      indexing: InMemoryLibrary(
        collection: HelpCollection(id: Identifier("c")!, title: LocalizedText(.english, "c"), language: .english),
        services: [service]), kindNames: [:])
    let query = SearchQuery(text, languages: LanguagePreference([.english], fallback: .english))
    return engine.ranked(query, limit: 2, depth: .full).map(\.description)
  }

  @Test func `of equal matches what the reader opened comes first, and then the service they are in`() {
    let review = Review(status: .unverified)
    let services = ["a", "b", "c"].map { id in
      ServiceDocument(
        service: Service(
          id: ServiceID(id)!, language: .korean, name: LocalizedText(.korean, "x"), review: review),
        faq: [
          Question(
            id: ItemID("q")!, question: LocalizedText(.korean, "환불은 언제 되나요?"), answer: LocalizedText(.korean, "-"),
            review: review)
        ])
    }
    let collection = HelpCollection(id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean)
    let engine = IndexedSearchEngine(
      indexing: InMemoryLibrary(collection: collection, services: services), kindNames: [:])
    func found(_ change: (inout SearchQuery) -> Void) -> [String] {
      var query = SearchQuery("환불", languages: LanguagePreference([.korean], fallback: .korean))
      change(&query)
      return engine.ranked(query, limit: 3, depth: .full).map(\.service.description)
    }
    #expect(found { _ in } == ["a", "b", "c"])
    #expect(found { $0.familiarService = ServiceID("b")! } == ["b", "a", "c"])
    #expect(
      found {
        $0.familiarService = ServiceID("b")!
        $0.familiarEntries = [Reference("c/faq/q")!]
      } == ["c", "b", "a"])
  }

  @Test func `shorter titles rank above longer ones`() {
    expect("에서", "millie/guides/cancel-app", before: "migu/guides/cancel")
  }

  @Test func `every entry comes first for its own title`() {
    for reference in SampleLibrary.content.allReferences {
      for version in SampleLibrary.content.entry(reference)?.title?.versions ?? [] {
        let title = version.plainText
        let first = results(title, in: version.language).hits.first
        #expect(first?.title?.text == title, "\(reference)")
        #expect(results(title).hits.contains { $0.reference == reference }, "\(reference)")
      }
    }
  }

  @Test func `scores never rise along the list of hits`() {
    for query in ["환불", "a", "해지 앱", "millie", "1"] {
      let scores = results(query).hits.map(\.score)
      #expect(scores == scores.sorted(by: >))
    }
  }
}
