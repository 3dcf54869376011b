import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// JSON is the one form of content from which nothing is missing.
@Suite("Content as JSON") struct ContentDocumentTests {
  @Test func `the starter content round-trips through JSON`() throws {
    let content = try ContentValidator.validate([.starter], today: nil).content
    #expect(try returned(content) == Whole(content))
  }

  /// A thousand of them.
  @Test(arguments: 0..<8) func `any content round-trips through JSON`(batch: Int) throws {
    for seed in batch * 125..<(batch + 1) * 125 {
      var made = GeneratedCollection(seed: UInt64(seed))
      let content = made.content()
      let isSame = try returned(content) == Whole(content)
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test func `JSON that other programs have rewritten is read too`() throws {
    let text = #"""
      {"type": "content", "version": 1.0, "services": [], "collection": {
        "format": 1, "id": "a", "lang": "ko", "title": {"ko": "\ud658\ubd88 \ud83d\ude00 a\/b\u00e9"}}}
      """#
    let read = ContentDocument.read(Array(text.replacing("1.0", with: "1").utf8), path: "a.json", today: nil)
    #expect(read.diagnostics == [])
    #expect(read.content?.collection.title == LocalizedText(.korean, "환불 😀 a/bé"))
  }

  @Test(arguments: [
    (#"{"type":"content","#, "1:19 HD001"), (#"{"type":"content"} x"#, "1:20 HD001"), ("", "1:1 HD001"),
    (#"{"a":"\ud83d"}"#, "1:13 HD001"), (#"{"a":01x}"#, "1:9 HD001"),
    (String(repeating: "[", count: 5_000), "1:33 HD001"),
  ])
  func `malformed JSON is reported with its location`(text: String, place: String) {
    let read = ContentDocument.read(Array(text.utf8), path: "a.json", today: nil)
    #expect(read.content == nil)
    #expect(read.diagnostics.map { "\($0.line):\($0.column)" } == [String(place.prefix { $0 != " " })])
  }

  @Test func `an error in JSON content is reported like any other and nothing is imported`() {
    let text = """
      {"type": "content", "version": 1, "tpye": 1, "collection":
        {"format": 1, "id": "a", "lang": "kr", "title": "\\u001b[31m", "title": "b"}}
      """
    let read = ContentDocument.read(Array(text.utf8), path: "a.json", today: nil)
    #expect(read.content == nil)
    #expect(
      read.diagnostics.map { "\($0.line):\($0.column) \($0.kind)" } == [
        #"1:35 unknownKey("tpye", in: HelpContent.EntityType.contentDocument, suggestion: Optional("type"), known: [])"#,
        #"2:36 language("kr", suggestion: Optional(ko))"#, #"2:51 forbiddenCharacter("\u{1B}")"#,
        #"2:65 duplicateKey("title", firstLine: 2)"#,
      ])
  }

  private func returned(_ content: InMemoryLibrary) throws -> Whole {
    var text = ""
    ContentDocument.write(content.collection, services: content.services.compactMap { content.whole($0) }) {
      text += $0
    }
    let read = ContentDocument.read(Array(text.utf8), path: "content.json", today: nil)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    return Whole(try #require(read.content))
  }
}

/// Content that can be compared.
private struct Whole: Equatable {
  let collection: HelpCollection
  let services: [ServiceDocument]

  init(_ content: InMemoryLibrary) {
    collection = content.collection
    services = content.services.compactMap { content.content(of: $0) }
  }
}
