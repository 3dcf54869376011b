import HelpContent
import Testing

@Suite("Phone number shapes") struct PhoneShapeTests {
  typealias Kind = PhoneDetails.Kind

  @Test(
    arguments: [
      ("02-704-7983", Kind.national, "KR"), ("031-704-7983", .national, "KR"), ("070-7047-7983", .national, "KR"),
      ("010-7047-7983", .mobile, "KR"), ("080-704-7983", .tollFree, "KR"), ("060-704-7983", .premium, "KR"),
      ("1588-7047", .sharedRate, "KR"), ("1644-7047", .sharedRate, "KR"), ("1372", .shortCode, "KR"),
      ("95016", .shortCode, "CN"), ("12315", .shortCode, "CN"), ("10086", .shortCode, "CN"), ("119", .shortCode, nil),
      ("010-62345679", .national, "CN"), ("0755-6234-5679", .national, "CN"), ("138 6234 5679", .mobile, "CN"),
      ("400-623-4569", .sharedRate, "CN"), ("800-623-4569", .tollFree, "CN"), ("0120-623-459", .tollFree, "JP"),
      ("0570-062-349", .sharedRate, "JP"), ("1-800-555-0199", .tollFree, "US"), ("888 555 0199", .tollFree, "US"),
      ("+82-2-704-7983", .international, nil), ("+82 10 7047 7983", .mobile, "KR"), ("020 7946 0001", .national, "GB"),
      ("0800 111 222", .tollFree, "DE"),
    ] as [(String, Kind, String?)]) func `a number fits the type that it has`(
      value: String, kind: Kind, country: String?
    ) throws
  {
    #expect(try #require(PhoneShape(value)).fits(kind, country: country))
  }

  @Test(
    arguments: [
      ("1588-7047", Kind.shortCode, "KR"), ("1588-7047", .national, "KR"), ("1588-7047", .tollFree, "KR"),
      ("080-704-7983", .sharedRate, "KR"), ("080-704-7983", .mobile, "KR"), ("02-704-7983", .mobile, "KR"),
      ("02-704-7983", .international, nil), ("02-704-7983", .shortCode, "KR"), ("010-7047", .mobile, "KR"),
      ("1372", .national, "KR"), ("+82-2-704-7983", .national, "KR"), ("400-623-4569", .tollFree, "CN"),
      ("95016", .mobile, "CN"), ("138 6234 567", .mobile, "CN"), ("0120-62-345", .tollFree, "JP"),
      ("212-555-0199", .tollFree, "US"), ("+82-2-704-7983", .shortCode, "KR"),
    ] as [(String, Kind, String?)]) func `a number does not fit another type`(
      value: String, kind: Kind, country: String?
    ) throws
  {
    #expect(!(try #require(PhoneShape(value)).fits(kind, country: country)))
  }

  @Test(arguments: [
    "1588-0000", "02-000-0000", "010-0000-0000", "000-0000", "02-1234-5678", "010-1234-5678", "400-111-1111",
    "031-123-4567", "1111-1111", "+82-2-0000-0000", "+1-212-555-0100",
  ]) func `a placeholder number is recognised`(value: String) throws {
    #expect(try #require(PhoneShape(value)).isPlaceholder)
  }

  @Test(arguments: [
    "1588-1234", "1372", "114", "1111", "95016", "10000", "10086", "12345", "02-704-7983", "010-9000-1234", "1577-1000",
    "400-820-8820", "+82-2-704-7983", "1600-8000",
  ]) func `a real number is not taken for a placeholder`(value: String) throws {
    #expect(!(try #require(PhoneShape(value)).isPlaceholder))
  }

  @Test(arguments: ["02-704-7983~5", "02-704-7983 (2)", "*123#", ""])
  func `text that is not a single number has no shape`(
    value: String
  ) { #expect(PhoneShape(value).map { _ in value } == nil) }
}
