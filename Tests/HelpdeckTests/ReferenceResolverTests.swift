import HelpContent
import Testing

@testable import helpdeck

@Suite("Reference resolution") struct ReferenceResolverTests {
  @Test(arguments: [
    ("tunes", "tunes"), ("Tunes", "tunes"), ("노래", "tunes"), ("nora", "tunes"), ("NORA", "tunes"),
    ("tunes/faq/refund", "tunes/faq/refund"), ("노래/faq/refund", "tunes/faq/refund"),
    ("tunes/cancel-web", "tunes/guides/cancel-web"), ("nora/care", "tunes/notes/care"),
  ])
  func `a reference resolves in full, by an alias or shortened`(text: String, reference: String) {
    #expect(resolve(text) == .found(Reference(reference)!))
  }

  @Test func `an ambiguous reference does not resolve`() {
    #expect(resolve("music") == .ambiguous([Reference("tunes")!, Reference("books")!]))
    #expect(resolve("tunes/refund") == .ambiguous([Reference("tunes/faq/refund")!, Reference("tunes/facts/refund")!]))
  }

  @Test(arguments: [
    ("tuns", ["tunes"]), ("tnues/faq/refund", ["tunes/faq/refund"]),
    ("tunes/faq/refnd", ["tunes/faq/refund", "tunes/facts/refund"]),
    ("tunes/guides/refund", ["tunes/faq/refund", "tunes/facts/refund"]), ("care", ["tunes/notes/care"]), ("xyzzy", []),
    ("", []), ("/", []), ("tunes/", []),
  ])
  func `an unknown reference comes with suggestions`(text: String, suggestions: [String]) {
    #expect(resolve(text) == .unknown(suggestions: suggestions))
  }

  private func resolve(_ text: String) -> ReferenceResolver.Resolution {
    ReferenceResolver(library: SmallLibrary.library).resolve(text)
  }
}
