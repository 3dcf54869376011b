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
    ("bofa", "Bank of America"), ("ml", "Millie's Library"), ("hm", "H & M"), ("qa", "Q&A"), ("as", "A/S 센터"),
    ("ktv", "고객센터 (Korea TV)"),
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

  @Test(arguments: [
    ("5GB", "데이터 5기가"), ("5기가", "데이터 5 GB"), ("10%", "10퍼센트 할인"), ("10프로", "할인 10%"), ("百分之十", "优惠10%"),
    ("10%", "优惠百分之十"),
    ("₩5,000", "5000원"), ("5000원", "₩5,000"), ("￥50", "50元"), ("50元", "¥50"), ("$9", "9달러"), ("3개월", "석 달, 3달"),
    ("한달", "1개월 이용권"), ("1개월", "한 달 이용권"), ("두번째", "2번째"), ("1번째", "첫 번째"), ("아홉시", "9시"), ("三天", "3天"), ("两个月", "2个月"),
    ("2个月", "两个月"), ("第1", "第一步"), ("第一步", "第1步"), ("1st", "The first"), ("second", "2nd"),
    ("3/14", "3월 14일"), ("3월14일", "3/14"), ("3月14日", "3月14号"), ("2024-03-14", "2024년 3월 14일"),
    ("2024/3/14", "2024. 3. 14."),
    ("9시", "09:00"), ("09:00", "오전 9시"), ("9am", "9:00"), ("오후6시", "18:00까지"), ("18:00", "오후 6시"), ("9点", "9:00"),
    ("下午6点", "18:00"),
    ("6pm", "18:00"), ("오후6시반", "18:30"), ("+82-10-1234-5678", "010-1234-5678"), ("+82 10 1234 5678", "010-1234-5678"),
    ("010-1234-5678", "+82 10-1234-5678"), ("+86 571 8765 4321", "0571-87654321"), ("(주)가온", "㈜가온"), ("Ⅱ", "II"),
    ("①", "1"),
    ("ﾊﾝｸﾞﾙ", "ハングル"), ("ｶﾀｶﾅ", "カタカナ"), ("e-mail", "email"), ("email", "e-mail"), ("e mail", "e-mail"),
    ("시·도", "시ㆍ도"), ("strasse", "Straße"), ("👍🏽", "👍"),
  ])
  func `numbers, dates, times, amounts and phone numbers are found in other notations`(query: String, title: String) {
    #expect(interpretation(query, title) == .literal)
  }

  @Test(arguments: [
    ("refunds", "Get a refund"), ("companies", "A company"), ("company", "All companies"), ("boxes", "The box"),
    ("its", "It's"), ("it's", "Its"), ("millies", "Millie's"), ("dont", "Don't"), ("h&m", "H and M"), ("and", "Q&A &"),
    ("존슨앤존슨", "존슨&존슨"), ("디즈니+", "디즈니플러스"), ("디즈니플러스", "디즈니+"), ("disney+", "Disney Plus"), ("케이티", "KT"),
    ("kt", "케이티"),
    ("아이디", "ID"), ("a/s", "AS 센터"), ("refund_policy", "Refund policy"),
    ("https://www.example.com/", "example.com"), ("http://example.com/a?b=c", "example.com/a"),
  ])
  func `words are found in other spellings`(query: String, title: String) {
    #expect(interpretation(query, title) == .spelling)
  }

  @Test(arguments: [
    ("5GB", "15기가"), ("9시", "19:00"), ("3.14", "3월 14일"), ("13/14", "13월 14일"), ("news", "New"), ("이유", "EU"),
    ("오이", "OE"),
    ("brand", "br&"), ("한번에", "1번째"), ("010-1234-5678", "+82 2-1234-5678"), ("access", "acces"),
    ("5-10", "5월 10일"), ("文件", "一件"), ("10", "十"),
  ])
  func `notations that mean something else are not found`(query: String, title: String) {
    #expect([nil, .typo, .relaxed].contains(interpretation(query, title)))
  }
}
