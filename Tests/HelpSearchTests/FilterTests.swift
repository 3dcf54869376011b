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
      query.moment = moment
      return Set(open.ranked(query, limit: 100, depth: .full).map(\.description))
    }
    let phones = Self.contacts(.phone)
    #expect(found("open:now", at: 42) == phones)
    #expect(found("open:now", at: 41) == [] && found("open:now", at: nil) == [])
    #expect(found("-open:now", at: 42) == Self.everything { _ in true }.subtracting(phones))
    #expect(found("open:now 상담", at: 42).isSubset(of: phones) && !found("open:now 상담", at: 42).isEmpty)
    #expect(open.values(of: .open, beginningWith: "", at: 42).map(\.count) == [phones.count])
  }

  @Test(arguments: SearchFilter.allCases) func `a value's count is the number of entries that it selects`(
    filter: SearchFilter
  ) {
    let values = engine.values(of: filter, beginningWith: "", at: nil)
    #expect(!values.isEmpty)
    for value in values where filter != .language {
      #expect(found("\(filter.rawValue):\(value.value)").count == value.count, "\(value.text)")
    }
  }

  @Test func `the values with entries are listed in order, by a beginning of their name, too`() {
    #expect(engine.values(of: .kind, beginningWith: "f", at: nil).map(\.value) == ["faq", "fact"])
    #expect(engine.values(of: .category, beginningWith: "공", at: nil).map(\.value) == ["public"])
    #expect(engine.values(of: .tag, beginningWith: "", at: nil).map(\.value) == ["books", "refund"])
  }
}
