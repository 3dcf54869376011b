import HelpContent
import Testing

@testable import HelpSearch

@Suite("Filters") struct FilterTests {
  private static func everything(where isSelected: (Entry) -> Bool) -> Set<String> {
    let content = SampleLibrary.content
    return Set(
      content.allReferences.filter { content.entry($0).map(isSelected) ?? false }.map(\.description))
  }

  private static func contacts(_ kind: Contact.Kind) -> Set<String> {
    everything { entry in
      guard case .contact(let contact) = entry else { return false }
      return contact.kind == kind
    }
  }

  @Test(arguments: Contact.Kind.allCases) func `a kind of contact selects contacts of the kind`(kind: Contact.Kind) {
    #expect(Set(found("kind:\(kind.rawValue)")) == Self.contacts(kind))
  }

  @Test func `a kind is also selected by its name in the interface`() {
    let named = IndexedSearchEngine(
      SampleLibrary.content,
      segments: SearchIndexing.segments(of: SampleLibrary.content, kindNames: SampleLibrary.kindNames),
      kindNames: SampleLibrary.kindNames, filterNames: [.kind: ["phone": ["전화", "Telephone", "电话"]]])
    for name in ["전화", "tele", "电话"] {
      let query = SearchQuery("kind:\(name)", languages: LanguagePreference([.korean], fallback: .korean))
      #expect(Set(named.ranked(query, limit: 100, depth: .full).map(\.description)) == Self.contacts(.phone), "\(name)")
    }
  }

  @Test func `an entry is selected by the category of its service, by the names of the category, too`() {
    let expected = Set(
      SampleLibrary.content.allReferences.filter {
        SampleLibrary.content.service($0.service)?.category?.description == "public"
      }.map(\.description))
    #expect(!expected.isEmpty)
    for text in ["category:public", "category:공공", "category:Public", "category:公共"] {
      #expect(Set(found(text)) == expected, "\(text)")
    }
  }

  @Test(arguments: Contact.ValueStatus.allCases) func `an entry is selected by the status of its value`(
    status: Contact.ValueStatus
  ) {
    let expected = Self.everything { entry in
      guard case .contact(let contact) = entry else { return false }
      return contact.valueStatus == status
    }
    #expect(Set(found("status:\(status.rawValue)")) == expected)
  }

  @Test func `an entry is selected by the status of its review`() {
    #expect(Set(found("status:unverified")) == Self.everything { $0.review.status == .unverified })
    #expect(found("status:verified").isEmpty && results("status:verified").invalidFilters.isEmpty)
  }

  @Test(arguments: [
    "kind:faq", "kind:phone", "kind:f", "service:spotify", "category:public", "tag:refund", "status:example",
  ])
  func `a hyphen before a filter selects everything else`(filter: String) {
    let (selected, others) = (Set(found(filter)), Set(found("-" + filter)))
    #expect(!selected.isEmpty && !others.isEmpty)
    #expect(selected.isDisjoint(with: others))
    #expect(selected.union(others) == Self.everything { _ in true })
  }

  @Test func `a hyphen before a language leaves its texts out`() {
    #expect(found("lang:en refused").first == "spotify/faq/refused")
    #expect(found("-lang:en \"What if it is refused?\"") == [])
    #expect(found("-lang:en 거절되면").first == "spotify/faq/refused")
  }

  @Test func `values of one filter add up, and different filters narrow`() {
    #expect(Set(found("kind:phone kind:chat")) == Self.contacts(.phone).union(Self.contacts(.chat)))
    #expect(Set(found("kind:phone service:migu")) == ["migu/contacts/hotline"])
    #expect(
      Set(found("kind:contact -kind:phone"))
        == Self.everything { $0.kind == .contact }.subtracting(Self.contacts(.phone)))
  }

  @Test func `an unknown value is reported with the nearest one`() {
    #expect(
      results("kind:phnoe").invalidFilters == [InvalidFilter(filter: "kind", value: "phnoe", suggestion: "phone")])
    #expect(
      results("-statsu:example").invalidFilters
        == [InvalidFilter(filter: "statsu", value: "example", suggestion: "status:example")])
  }

  @Test func `open now selects the contacts that are open at the time of the query, and with a hyphen all others`() {
    let open = IndexedSearchEngine(
      SampleLibrary.content,
      segments: SearchIndexing.segments(of: SampleLibrary.content, kindNames: [:]), kindNames: [:],
      isOpen: { contact, moment in contact.kind == .phone && moment == 42 })
    func found(_ text: String, at moment: Int?) -> Set<String> {
      var query = SearchQuery(text, languages: LanguagePreference([.korean], fallback: .korean))
      query.time.moment = moment
      return Set(open.ranked(query, limit: 100, depth: .full).map(\.description))
    }
    let phones = Self.contacts(.phone)
    #expect(found("open:now", at: 42) == phones)
    #expect(found("open:now", at: 41) == [] && found("open:now", at: nil) == [])
    #expect(found("-open:now", at: 42) == Self.everything { _ in true }.subtracting(phones))
    #expect(found("open:now 상담", at: 42).isSubset(of: phones) && !found("open:now 상담", at: 42).isEmpty)
    #expect(open.values(of: .open, beginningWith: "", at: SearchTime(moment: 42)).map(\.count) == [phones.count])
  }

  @Test(arguments: SearchFilter.allCases) func `a value's count is the number of entries that it selects`(
    filter: SearchFilter
  ) {
    let values = engine.values(of: filter, beginningWith: "", at: .unknown)
    #expect(!values.isEmpty)
    for value in values where filter != .language {
      #expect(found("\(filter.rawValue):\(value.value)").count == value.count, "\(value.text)")
    }
  }

  @Test func `the values with entries are listed in order, by a beginning of their name, too`() {
    #expect(engine.values(of: .kind, beginningWith: "f", at: .unknown).map(\.value) == ["faq", "fact"])
    #expect(engine.values(of: .category, beginningWith: "공", at: .unknown).map(\.value) == ["public"])
    #expect(engine.values(of: .tag, beginningWith: "", at: .unknown).map(\.value) == ["books", "refund"])
  }

  @Test func `a period selects what was revised in it, and never what says no date`() throws {
    let dated = Self.everything { $0.review.revised != nil }
    #expect(dated == ["spotify/faq/bank", "spotify/faq/refused"])
    let today = CalendarDate("2026-11-20")
    func found(_ text: String, on day: CalendarDate? = today) -> SearchResults {
      var query = SearchQuery(text, languages: LanguagePreference([.korean], fallback: .korean))
      query.time.day = day
      return engine.results(for: query, limit: 100)
    }
    func references(_ text: String) -> Set<String> { Set(found(text).hits.map(\.reference.description)) }
    // bank was revised on 2026-11-13, refused on 2026-10-01.
    #expect(references("changed:7d") == ["spotify/faq/bank"] && references("changed:6d").isEmpty)
    for text in ["changed:1w", "changed:7일", "changed:1주", "changed:7天", "changed:1周", "changed:2026-11-13"] {
      #expect(references(text) == ["spotify/faq/bank"], "\(text)")
    }
    for text in ["changed:8w", "changed:2026-10-01", "changed:2026-10", "changed:2026"] {
      #expect(references(text) == dated, "\(text)")
    }
    #expect(references("changed:2026 공휴일") == ["spotify/faq/bank"])
    #expect(references("-changed:7d") == Self.everything { _ in true }.subtracting(["spotify/faq/bank"]))
    for text in ["changed:7x", "changed:0d", "changed:2026-13", "changed:d", "changed:9999999d", "changed:-3d"] {
      #expect(found(text).invalidFilters.map(\.suggestion) == ["7d"], "\(text)")
    }
    #expect(found("changed:7d", on: nil).invalidFilters.count == 1)
    #expect(found("changed:2026-11-13", on: nil).hits.count == 1)
  }

  @Test func `periods are offered with the number of entries in each, and days for what is typed of a date`() {
    func offered(_ text: String, on day: String) -> [String] {
      engine.values(of: .changed, beginningWith: text, at: SearchTime(day: CalendarDate(day)))
        .map { "\($0.value) \($0.count ?? -1)" }
    }
    #expect(offered("", on: "2026-11-14") == ["1d 1", "7d 1", "2w 1", "4w 1", "2026-11-13 1", "2026-10-01 2"])
    #expect(offered("2026-1", on: "2027-11-14") == ["2026-11-13 1", "2026-10-01 2"])
    #expect(offered("7", on: "2026-11-20") == ["7d 1"] && offered("7", on: "2026-12-20").isEmpty)
    #expect(
      engine.changed(since: CalendarDate("2026-01-01")!, limit: 1).map(\.description) == ["spotify/faq/bank"])
  }
}
