import FileStore
import HelpContent
import Testing

@testable import HelpFiles

@Suite("Compiled file") struct CompiledFileTests {
  private static let fullnesses = [0, 0.5, 1]

  @Test(arguments: fullnesses) func `a compiled service decodes unchanged`(fullness: Double) throws {
    var made = GeneratedContent(seed: 1, fullness: fullness)
    for _ in 0..<30 {
      let content = made.service()
      let file = try CompiledFile(MappedBytes(CompiledFile.bytes(of: content, latest: nil, from: .inside("a"))))
      #expect(try file.content() == content)
      #expect(file.service == content.service.id)
    }
  }

  @Test(arguments: fullnesses) func `a compiled collection decodes unchanged`(fullness: Double) throws {
    var made = GeneratedContent(seed: 2, fullness: fullness)
    for _ in 0..<30 {
      let collection = made.collection()
      let file = try CompiledFile(MappedBytes(CompiledFile.bytes(of: collection, from: .inside("a"))))
      #expect(try file.collection() == collection)
      #expect(file.service == nil)
    }
  }

  @Test func `the fingerprint depends on the contents and not on the path`() throws {
    var made = GeneratedContent(seed: 3, fullness: 0.5)
    let (one, other) = (made.service(), made.service())
    let fingerprint = { (content: ServiceDocument, path: String) in
      try CompiledFile(MappedBytes(CompiledFile.bytes(of: content, latest: nil, from: .inside(path)))).header
        .fingerprint
    }
    #expect(try fingerprint(one, "a") == fingerprint(one, "b"))
    #expect(try fingerprint(one, "a") != fingerprint(other, "a"))
  }

  @Test func `an item of an unknown name is nil`() throws {
    var made = GeneratedContent(seed: 4, fullness: 1)
    let content = made.service()
    let service = CompiledService(
      try CompiledFile(MappedBytes(CompiledFile.bytes(of: content, latest: nil, from: .inside("a"))))
    ) { nil }
    for id in ["a", "x", "x0", "zzz"] {
      #expect(service.entry(Reference.Item(.faq, ItemID(id)!), in: .none) == nil)
      #expect(!service.contains(Reference.Item(.faq, ItemID(id)!)))
    }
    #expect(service.entry(Reference.Item(.facts, content.faq[0].id), in: .none) == nil)
  }
}
