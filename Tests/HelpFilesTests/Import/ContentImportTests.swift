import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("JSON import") struct ContentImportTests {
  @Test(arguments: 0..<60) func `imported files have the content of the JSON`(seed: Int) throws {
    var made = GeneratedCollection(seed: UInt64(seed))
    let content = made.content()
    var text = ""
    ContentDocument.write(content.collection, services: content.services.compactMap { content.whole($0) }) {
      text += $0
    }
    let outputs = try ContentImport(.json, language: nil).outputs(from: ByteWindow(Array(text.utf8)), name: "a.json")
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: outputs.map { ($0.path, $0.make().text) }))
    let read = try ContentValidator.validate([.folder(folder.path)], today: nil)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    #expect(read.content.collection == content.collection)
    #expect(read.content.services == content.services)
    for service in content.services {
      let isSame = read.content.content(of: service) == content.content(of: service)
      #expect(isSame, "\(service)")
    }
  }

  @Test(arguments: [
    #"[{"question": "되나요?", "answer": "네.\n둘째"}]"#, #"{"faqs": [{"q": "되나요?", "a": "네.\n둘째", "votes": 3}]}"#,
    #"{"data": {"items": [{"title": "되나요?", "body": "<p>네.<br>둘째</p>"}]}}"#,
  ]) func `a list of questions and answers is read under any common names`(text: String) throws {
    let outputs = try ContentImport(.json, language: nil).outputs(from: ByteWindow(Array(text.utf8)), name: "a.json")
    #expect(try ImportedService(#require(outputs.first?.make().draft)).questions == ["faq-1: 되나요? → 네.\\⏎둘째"])
  }

  @Test func `JSON with an error imports nothing`() {
    #expect(throws: ContentImport.ImportError.self) {
      try ContentImport(.json, language: nil).outputs(from: ByteWindow(Array("{}".utf8)), name: "a.json")
    }
  }
}
