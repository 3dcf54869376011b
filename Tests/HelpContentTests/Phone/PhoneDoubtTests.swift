import Testing

@testable import HelpContent

/// Numbers that `check` doubts, and that programs are therefore not given to dial.
@Suite("Doubted numbers") struct PhoneDoubtTests {
  private static func doubt(_ value: String, _ country: String? = nil, e164: String? = nil, published: Bool = false)
    -> PhoneDoubt?
  {
    PhoneDoubt(value, PhoneDetails(country: country, e164: e164), isPublished: published)
  }

  @Test(arguments: [
    ("010-12345678-8001", "CN"), ("010-12345678-21", "CN"), ("138-12345678-8001", "CN"), ("82-2-704-7983", "KR"),
    ("8227047983", "KR"), ("02-704-7983-21", "KR"), ("1588-1234-12", "KR"), ("00-82-2-704-7983", "KR"),
    ("44 20 7946 0001", "GB"), ("0044 20 7946 0001", "GB"), ("86-10-62345679", "CN"), ("39 06 1234 5679", "IT"),
    ("390612345679", "IT"), ("65 6123 4567", "SG"), ("011-82-2-704-7983", "US"), ("212 555 019", "US"),
    ("1 1 212 555 0199", "US"), ("33 1 23 45 67 89", "FR"), ("49 30 123456", "DE"), ("7 495 123-45-67", "RU"),
  ]) func `a number that nobody dials like that is doubted and has no tel address`(value: String, country: String) {
    #expect(Self.doubt(value, country) == .impossible(country: country))
    #expect(PhoneForms(value: value, details: PhoneDetails(country: country)).telURI == nil)
  }

  @Test(arguments: [
    "+82-02-704-7983", "+1 1 212 555 0199", "+44 020 7946 0001", "+33 01 23 45 67 89", "+86-10-12345678-8001",
    "+86-10-12345678-80", "+82-2-704-79831", "+1 212 555 019", "+353 01 234 5678",
  ]) func `a number with a country code that cannot be one has no tel address`(value: String) {
    #expect(PhoneForms(value: value, details: nil).telURI == nil)
  }

  @Test(
    arguments: [
      ("02-704-7983", "KR"), ("704-7983", "KR"), ("1588-7047", "KR"), ("114", "KR"), ("0507-1234-5678", "KR"),
      ("010-62345679", "CN"), ("400-820-8820", "CN"), ("138 6234 5679", "CN"), ("95016", "CN"), ("0120-623-459", "JP"),
      ("1-800-555-0199", "US"), ("(212) 555-0199", "US"), ("555-0199", "US"), ("911", "US"), ("020 7946 0001", "GB"),
      ("8 800 555 35 35", "RU"), ("800 555 35 35", "RU"), ("06 1 234 5679", "HU"), ("392 123 4567", "IT"),
      ("06 1234 5679", "IT"), ("6123 4567", "SG"), ("000", "AU"), ("0711 1234567-89", "DE"), ("02-704-7983", nil),
      ("02-704-7983", "ZZ"), ("+82-2-704-7983", nil), ("+39 06 1234 5679", nil), ("+800 1234 5679", nil),
      ("+7 800 555-35-35", nil), ("+44 20 7946 0001", "KR"),
    ] as [(String, String?)]) func `a number as it is dialled is not doubted`(value: String, country: String?)
  {
    #expect(Self.doubt(value, country) == nil)
  }

  @Test func `where the number with its country code is stated, that one has to be possible`() {
    #expect(Self.doubt("011 15-2345-6789", "AR", e164: "+5491123456789") == nil)
    #expect(Self.doubt("02-704-7983", "KR", e164: "+82270479") == .impossible(country: nil))
  }

  @Test func `a published number that looks made up is doubted, an example is not`() {
    #expect(Self.doubt("1588-0000", "KR", published: true) == .placeholder)
    #expect(Self.doubt("1588-0000", "KR") == nil)
    let details = PhoneDetails(country: "KR")
    #expect(PhoneForms(value: "1588-0000", details: details, isPublished: true).telURI == nil)
    #expect(PhoneForms(value: "1588-0000", details: details).telURI == "tel:15880000;phone-context=+82")
  }

  @Test func `a number that does not fit its type has no tel address`() {
    let details = PhoneDetails(kind: .tollFree, country: "KR")
    #expect(PhoneDoubt("1588-7047", details, isPublished: true) == .wrongKind(.tollFree))
    #expect(PhoneForms(value: "1588-7047", details: details).telURI == nil)
  }

  @Test func `every country has a plan with lengths`() {
    let countries = CallingCodes.table.split(separator: " ").map { String($0.prefix(2)) }
    #expect(NumberPlan.table.split(separator: " ").map { String($0.prefix(2)) } == countries)
    for entry in NumberPlan.table.split(separator: " ") {
      #expect(entry.wholeMatch(of: /[A-Z]{2}:\d{0,2}:[\d,-]*:[\d,;=-]+/) != nil, "\(entry)")
    }
  }
}
