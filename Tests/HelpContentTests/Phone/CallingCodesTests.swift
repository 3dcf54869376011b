import Testing

@testable import HelpContent

@Suite("Calling codes") struct CallingCodesTests {
  private let entries = CallingCodes.table.split(separator: " ")

  @Test func `every entry has two capital letters and one to three digits`() {
    #expect(entries.filter { $0.wholeMatch(of: /[A-Z]{2}[1-9][0-9]{0,2}/) == nil } == [])
  }

  @Test func `the entries are sorted and each country occurs once`() {
    let countries = entries.map { $0.prefix(2) }
    #expect(countries == Set(countries).sorted())
  }

  @Test func `every country of the table can be looked up`() {
    #expect(entries.map { CallingCodes.code(of: String($0.prefix(2))) } == entries.map { $0.dropFirst(2) })
  }

  @Test(arguments: [
    ("AD", "376"), ("CN", "86"), ("JP", "81"), ("KR", "82"), ("TW", "886"), ("US", "1"), ("ZW", "263"),
  ])
  func `countries have their E.164 calling codes`(country: String, code: Substring) {
    #expect(CallingCodes.code(of: country) == code)
  }

  @Test(arguments: [
    "", "K", "KOR", "KR8", "kr", "82", "001", "ZZ", "XK", "AQ", "BV", "GS", "HM", "PN", "TF", "UM",
  ])
  func `an unknown country has no calling code`(country: String) {
    #expect(CallingCodes.code(of: country) == nil)
  }
}
