import HelpContent
import HelpSearch
import Testing

@Suite("Search matching") struct SearchFindingTests {
  @Test(arguments: ["", " ", "\n\t\u{3000}", "\u{200B}"])
  func `an empty query finds nothing`(query: String) {
    #expect(results(query) == .none)
  }

  @Test func `words match in any order across fields and languages`() {
    #expect(found("확인 이유") == ["millie/guides/cancel-web"])
    #expect(found("이유 확인") == ["millie/guides/cancel-web"])
    #expect(found("refund 승인").first == "spotify/faq/refund-time")
  }

  @Test func `when nothing has all words, entries with some of them are found`() {
    #expect(results("승인 없는말").hits.map(\.interpretation) == [.relaxed, .relaxed])
    #expect(results("없는말").hits.isEmpty)
  }

  @Test func `an entry is found by its service's name and a word of its own`() {
    #expect(found("밀리 해지").prefix(3) == ["millie/guides/cancel-web", "millie/guides/cancel-app", "millie/faq/again"])
    #expect(found("spotify chat").first == "spotify/contacts/chat")
    #expect(found("millie 在线客服").first == "millie/contacts/chat")
  }

  @Test(arguments: ["밀리의 서재", "밀리", "millie", "MILLIE", "Millie's Library", "Millie’s", "密莉书屋"])
  func `a service's name finds the service first and then its entries`(name: String) {
    let found = found(name)
    #expect(found.first == "millie")
    #expect(
      Set(found.dropFirst())
        == Set(SampleLibrary.content.allReferences.map(\.description).filter { $0.hasPrefix("millie/") }))
  }

  @Test func `a category's name finds its services`() {
    #expect(found("订阅").prefix(3).sorted() == ["migu", "millie", "spotify"])
  }

  @Test(arguments: ["환불", "환불", "ＲＥＦＵＮＤ", "refund", "Refund", "퇴 앱"])
  func `text is found in any case, width and composition`(query: String) {
    #expect(!found(query).isEmpty)
  }

  @Test func `accents are ignored`() {
    #expect(found("cafe") == ["helplines/faq/caf"])
    #expect(found("CAFE\u{301}") == ["helplines/faq/caf"])
  }

  @Test(arguments: ["15881234", "1588-1234", "1588 1234", "1588.1234", "１５８８１２３４", "81234"])
  func `a phone number is found however it is written`(query: String) {
    #expect(found(query) == ["helplines/contacts/bank"])
  }

  @Test func `an exact number ranks like a title`() {
    #expect(found("1372") == ["helplines/contacts/consumer", "helplines/faq/where"])
    #expect(found("95016").first == "migu/contacts/hotline")
  }

  @Test func `short ranges are not read as phone numbers`() {
    #expect(found("510").isEmpty)
    #expect(!found("5-10").isEmpty)
  }

  @Test func `words with emphasis inside them are found as one`() {
    #expect(found("구독 관리로").first == "millie/guides/cancel-web")
    #expect(found("남은 기간을") == ["millie/notes/period"])
  }

  @Test func `alternative phrasings and kinds of contact are found`() {
    #expect(found("재가입").first == "millie/faq/again")
    #expect(Set(found("이메일 ")).isEmpty)
    #expect(found("채팅 밀리") == ["millie/contacts/chat"])
  }

  @Test func `filters narrow what is found`() {
    func found(_ change: (inout SearchQuery) -> Void) -> [String] {
      var query = SearchQuery("환불", languages: LanguagePreference([.korean], fallback: .korean))
      change(&query)
      return engine.results(for: query, limit: 100).hits.map(\.reference.description)
    }
    #expect(found { $0.services = [ServiceID("helplines")!] } == ["helplines/faq/where"])
    #expect(found { $0.kinds = [.fact, .note] } == ["spotify/facts/days"])
    #expect(found { $0.tags = [TagID("refund")!] } == ["spotify/faq/refund-time"])
    #expect(found { $0.searchedLanguage = .english } == [])
    #expect(found { $0.searchedLanguage = .korean }.first == "spotify/faq/refund")
  }

  @Test func `entries inherit the tags of their service`() {
    let query = SearchQuery("해지", tags: [TagID("books")!], languages: LanguagePreference([], fallback: .korean))
    #expect(Set(engine.results(for: query, limit: 100).hits.map(\.reference.service.description)) == ["millie"])
  }

  @Test func `all matches are counted and at most the limit is returned`() {
    let query = SearchQuery("환불", languages: LanguagePreference([.korean], fallback: .korean))
    let some = engine.results(for: query, limit: 2)
    #expect(some.hits.count == 2)
    #expect(some.total == results("환불").hits.count)
    #expect(engine.results(for: query, limit: 0).hits.isEmpty)
    #expect(engine.results(for: query, limit: -1).total == some.total)
  }
}
