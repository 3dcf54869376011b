import HelpContent
import Testing

@testable import HelpSearch

/// What people type and what they mean by it: each pair is a query and a title that it finds, or does not find.
@Suite("Forms of typed words") struct TypedFormsTests {
  /// The interpretation by which a query finds the title; nil if it does not.
  private func interpretation(_ query: String, _ title: String) -> Interpretation? {
    let review = Review(status: .unverified)
    let service = ServiceDocument(
      service: Service(id: ServiceID("s")!, language: .korean, name: LocalizedText(.korean, "_"), review: review),
      faq: [
        Question(
          id: ItemID("q")!, question: LocalizedText(.korean, title), answer: LocalizedText(.korean, "_"), review: review
        )
      ])
    let collection = HelpCollection(id: Identifier("c")!, title: LocalizedText(.korean, "c"), language: .korean)
    let engine = IndexedSearchEngine(
      indexing: InMemoryLibrary(collection: collection, services: [service]), kindNames: [:])
    let languages = LanguagePreference([.korean], fallback: .korean)
    let results = engine.results(for: SearchQuery(query, languages: languages), limit: 10)
    return results.hits.first { $0.reference.kind == .faq }?.interpretation
  }

  @Test(arguments: [
    ("ktv", "Korea TV"), ("kt wind", "Korea Telecom Wind"), ("kt", "Korea Telecom"),
    ("bofa", "Bank of America"), ("ml", "Millie's Library"), ("hm", "H & M"), ("ktv", "고객센터 (Korea TV)"),
  ])
  func `initials of the words of a Latin name find it`(query: String, title: String) {
    #expect(interpretation(query, title) == .initials)
  }

  @Test(arguments: [
    ("tv", "Korea Tall Vase"), ("hdi", "How do I cancel?"), ("kv", "Korea TV Vision"), ("kt", "Korea: Telecom"),
    ("kor", "K opera"), ("td", "Turn down the volume"),
  ])
  func `initials are not found inside of names, across sentences and in questions`(query: String, title: String) {
    #expect(interpretation(query, title) != .initials)
  }

  @Test(arguments: [
    ("yecx", "余额查询"), ("zh", "最好"), ("henj", "和年金"), ("lue", "忽略"), ("hulue", "忽略"), ("nue", "虐待"), ("nü", "女"),
    ("NÜ", "女"), ("nu\u{308}", "女"), ("nǚer", "女儿"), ("lv", "旅行"), ("4gtc", "4G套餐"), ("4Gtaocan", "4G套餐"),
    ("5gwl", "5G 网络"), ("appxz", "APP下载"), ("xzapp", "下载App"), ("simka", "SIM卡"), ("12315ts", "12315投诉"),
    ("app下z", "APP下载"), ("TUIDING", "退订"),
  ])
  func `pinyin is found in syllables, beginnings and initials, with letters and digits between them`(
    query: String, title: String
  ) {
    #expect(interpretation(query, title) == .pinyin)
  }

  @Test(arguments: [("SKT", "手卡套"), ("TD", "退订"), ("SKT", "낫또")])
  func `an abbreviation in capitals is neither pinyin initials nor Hangul`(query: String, title: String) {
    #expect(interpretation(query, title) == nil)
  }

  @Test(arguments: [
    ("3aksdnjs", "3만원"), ("3aksdnjs", "30,000원"), ("1qjs", "1번"), ("쟈랴", "wifi"), ("ㄹㅁㅌ", "Fax"), ("ㄴㅡㄴ", "SMS"),
    ("5rlrk", "5기가"),
  ])
  func `words are found that were typed with the Hangul key in the wrong state`(query: String, title: String) {
    #expect(interpretation(query, title) == .layout)
  }

  @Test(arguments: [("소개", "through"), ("문", "ans"), ("환불", "ghksqnfs")])
  func `Hangul is read as Latin letters only if they are a whole word`(query: String, title: String) {
    #expect(interpretation(query, title) != .layout)
  }

  @Test(arguments: [("곳", "하고 싶은 말"), ("지금 열린 곳", "지금 열린 것을 하고 싶어요")])
  func `a single syllable does not go on behind a space`(query: String, title: String) {
    #expect(interpretation(query, title) != .composing)
  }

  @Test(arguments: [
    ("E-1234", "오류 E-1234"), ("E-1234", "오류 E1234"), ("e1234", "오류 E-1234"), ("-18", "영하 -18도"), ("-5℃", "-5℃ 이하"),
    ("-5°C", "-5℃ 이하"), ("−5℃", "-5°C 이하"), ("--lang", "옵션 --lang"), ("--dry-run", "옵션 --dry-run"), ("-환불", "환불"),
    ("환불 -환불", "환불"), ("-\"환불 안내\"", "환불 안내"), ("환불 - 안내", "환불 - 안내"),
  ])
  func `a hyphen excludes only what leaves something`(query: String, title: String) {
    #expect(interpretation(query, title) == .literal)
  }

  @Test(arguments: [
    "\u{200E}환불", "환\u{200B}불", "\u{202B}환불\u{202C}", "환\u{AD}불", "\u{FEFF}환불", "환불\u{FE0F}", "\u{3164}환불",
    "환\u{E0061}불",
    "\u{2066}환불\u{2069}", "\u{200F}kind:faq 환불", "환불!", "(환불)", "[환불", "「환불」", "'환불'", "#환불", "@환불", "환불~", "환불ㅠㅠ",
    "환불ㅋㅋㅋ",
    "환불...", "환불…", "“환불",
  ])
  func `what is not seen and what is around a word makes no difference`(query: String) {
    #expect(interpretation(query, "환불") == .literal)
  }
}
