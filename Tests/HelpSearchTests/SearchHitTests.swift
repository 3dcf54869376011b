import HelpContent
import HelpSearch
import Testing

@Suite("Search hits") struct SearchHitTests {
  private func hit(_ query: String, _ reference: String, in language: LanguageTag = .korean) -> SearchHit? {
    results(query, in: language).hits.first { $0.reference.description == reference }
  }

  @Test func `the match is marked in the title and also in the answer`() {
    let hit = hit("환불", "spotify/faq/refund")
    #expect(hit?.title?.marked == "[환불]")
    #expect(hit?.snippet?.marked == "구독료는 보통 [환불]하지 않습니다.")
    #expect(hit?.interpretation == .literal)
  }

  @Test func `the answer is shown from its beginning when only the title matches`() {
    let hit = hit("얼마나", "spotify/faq/refund-time")
    #expect(hit?.title?.marked == "환불은 [얼마나] 걸리나요?")
    #expect(hit?.snippet?.marked == "보통 승인부터 5–10일입니다. 진행 상황은 조회할 수 없고, 돈은 결제 수단으로 들어…")
  }

  @Test func `the title is in the reader's language and the snippet in the language of the match`() {
    let hit = hit("how long", "spotify/faq/refund-time")
    #expect(hit?.title?.marked == "환불은 얼마나 걸리나요?")
    #expect(hit?.title?.language == .korean)
    #expect(hit?.snippet?.marked == "[How] [long] does a refund take?")
    #expect(hit?.snippet?.language == .english)
  }

  @Test func `the alternative phrasing that matched is shown`() {
    #expect(hit("재가입", "millie/faq/again")?.snippet?.marked == "[재가입]")
  }

  @Test func `a long answer is shortened around the match`() {
    let snippet = hit("승인 번호", "spotify/faq/bank")?.snippet
    #expect(snippet?.marked == "…환불 [승인] [번호]를 알려 주고 다시 확인해 달라고 하세요.")
  }

  @Test func `a contact is shown with its value or where to find it`() {
    #expect(hit("15881234", "helplines/contacts/bank")?.snippet?.marked == "[1588-1234]")
    #expect(hit("소비자", "helplines/contacts/consumer")?.snippet?.marked == "1372")
    #expect(hit("millie", "millie/contacts/phone")?.snippet?.marked == "앱의 고객센터에서 확인하세요.")
    #expect(hit("millie", "millie/contacts/chat")?.title == nil)
  }

  @Test func `a service shows its summary and a guide its first step without markup`() {
    #expect(hit("millie", "millie")?.snippet?.marked == "[Millie]'s Library")
    #expect(hit("밀리", "millie")?.snippet?.marked == "전자책을 구독해 읽는 서비스입니다.")
    #expect(hit("웹에서", "millie/guides/cancel-web")?.snippet?.marked == "내 계정에서 구독 관리로 갑니다.")
    #expect(hit("남은", "millie/notes/period")?.title?.marked == "해지 전에 [남은] 기간을 확인하세요.")
  }

  @Test func `a Chinese reader gets a Chinese title`() {
    let hit = hit("退订", "migu/guides/cancel", in: .simplifiedChinese)
    #expect(hit?.title?.marked == "手机APP[退订]")
    #expect(hit?.title?.language == .simplifiedChinese)
  }
}
