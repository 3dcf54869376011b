import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("JSON reports") struct ReportJSONTests {
  let words = SmallLibrary.words()

  @Test func `a list is written as JSON`() {
    let report = ListReport(
      what: "services",
      items: [.init(reference: Reference(ServiceID("tunes")!), kind: "service", id: "tunes", name: "노래")],
      language: .korean)
    #expect(
      report.json.description == #"""
        {"type":"list","version":1,"what":"services","items":[{"ref":"tunes","kind":"service","id":"tunes","name":"노래"}]}
        """#)
  }

  @Test func `a search is written as JSON`() throws {
    let query = SearchQuery("refund", kinds: [.faq], languages: words.languages)
    let report = SearchReport(
      query, in: IndexedSearchEngine(indexing: SmallLibrary.library), limit: 20, formatter: words)
    let score = try #require(report.results.hits.first).score
    #expect(
      report.json.description == #"""
        {"type":"search","version":1,"query":"refund","languages":["en"],"total":1,"total_exact":true,"results":[\#
        {"ref":"tunes/faq/refund","kind":"faq","contact_kind":null,"service":{"id":"tunes","name":"Tunes","lang":"en"},\#
        "title":{"text":"Are there refunds?","lang":"en"},"snippet":{"text":"No.","lang":"en"},\#
        "interpretation":"literal","matches":[{"in":"title","start":10,"length":6}],"score":\#(JSONValue.number(score)),\#
        "review":{"status":"unverified","verified":null,"stale":false}}],"nearest":[],"filter_values":[],"problems":[],\#
        "similar_words":[]}
        """#)
  }

  @Test func `the values of a filter without one are written as JSON, and are no hits`() {
    let report = SearchReport(
      SearchQuery("kind:", languages: words.languages), in: IndexedSearchEngine(indexing: SmallLibrary.library),
      limit: 20, formatter: words)
    #expect(report.results.hits.isEmpty && report.records.isEmpty)
    #expect(
      report.filterValues.first.map { report.json($0).description } == #"""
        {"filter":"kind","value":"service","count":2}
        """#)
  }

  @Test func `contacts are written as JSON`() {
    let contacts = SmallLibrary.tunes.contacts.map { (Reference(ServiceID("tunes")!, .contacts, $0.id), $0) }
    #expect(
      ContactsReport(contacts: contacts, formatter: words).json.description == #"""
        {"type":"contacts","version":1,"contacts":[\#
        {"ref":"tunes/contacts/phone","kind":"contact","contact_kind":"phone",\#
        "service":{"id":"tunes","name":"Tunes","lang":"en"},"label":{"text":"Hotline","lang":"en"},"value":"95016",\#
        "value_status":"example","where":null,"open":"unknown","opens_at":null,"closes_at":null,\#
        "tel":"tel:95016;phone-context=+86","review":{"status":"unverified","verified":null,"stale":false}},\#
        {"ref":"tunes/contacts/chat","kind":"contact","contact_kind":"chat",\#
        "service":{"id":"tunes","name":"Tunes","lang":"en"},"label":{"text":"Live chat","lang":"en"},"value":null,\#
        "value_status":"not-published","where":{"text":"The app","lang":"en"},"open":"unknown","opens_at":null,\#
        "closes_at":null,"tel":null,"review":{"status":"unverified","verified":null,"stale":false}}]}
        """#)
  }

  @Test func `an entry is written as JSON`() {
    #expect(
      shown("tunes/facts/refund") == #"""
        {"type":"show","version":1,"entry":{"ref":"tunes/facts/refund","kind":"fact",\#
        "service":{"id":"tunes","name":"Tunes","lang":"en"},"status":"active","label":{"text":"Refund time","lang":"en"},\#
        "value":{"text":"5–10 days","lang":"en"},"min":5,"max":10.5,"unit":"days","note":null,\#
        "review":{"status":"unverified","verified":null,"stale":false,"by":null,"review_after":180,"revised":null,\#
        "translated":null,"sources":[{"kind":"third-party","title":{"text":"An article","lang":"en"},"url":null,"accessed":null}]}}}
        """#)
    #expect(
      shown("books", section: .faq) == #"""
        {"type":"show","version":1,"entry":{"ref":"books","kind":"service","id":"books","type":"service","lang":"ko",\#
        "name":{"text":"책","lang":"ko"},"native_name":null,"aliases":["music"],"summary":null,"category":null,\#
        "provider":null,"url":null,"area":[],"time_zone":null,"status":"active","alert":null,"tags":[],"related":[],\#
        "review":{"status":"verified","verified":"2026-01-02","stale":true,"by":null,"review_after":180,"revised":null,\#
        "translated":null,"sources":[]},"faq":[]}}
        """#)
  }

  @Test func `a copy is written as JSON`() {
    let reference = Reference("tunes/contacts/phone")!
    let report = CopyReport(
      reference: reference, field: .value, copy: CopyText("95016", example: .phone), route: "tmux", isConfirmed: true)
    let failed = CopyReport(reference: reference, field: .tel, copy: CopyText("tel:1"), route: nil, isConfirmed: false)
    #expect(
      report.json.description == #"""
        {"type":"copy","version":1,"ref":"tunes/contacts/phone","field":"value","value":"95016","route":"tmux","confirmed":true}
        """#)
    #expect(
      failed.json.description == #"""
        {"type":"copy","version":1,"ref":"tunes/contacts/phone","field":"tel","value":"tel:1","route":null,"confirmed":false}
        """#)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("한\n\"글\"\\\t", #""한\n\"글\"\\\t""#), ("\u{1B}[31m", ##""\u001b[31m""##),
    ("a\u{202E}b\u{9B}", ##""a\u202eb\u009b""##), ("🇰🇷", #""🇰🇷""#),
  ])
  func `JSON strings contain no control characters`(text: String, json: String) {
    #expect(JSONValue.string(text).description == json)
  }

  private func shown(_ text: String, section: ServiceSection? = nil) -> String {
    let reference = Reference(text)!
    let entry = SmallLibrary.library.entry(reference)!
    return ShowReport(reference: reference, entry: entry, section: section, formatter: words).json.description
  }
}
