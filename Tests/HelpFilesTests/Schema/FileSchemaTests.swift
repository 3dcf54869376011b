import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Content that the reader accepts is valid by the schemas, and content that they reject is refused by the reader.
@Suite("File schemas") struct FileSchemaTests {
  @Test func `the starter content is valid by the schemas`() throws {
    for file in StarterFiles.all {
      let schema = try JSONSchemaCheck((file.isCollection ? FileSchema.collection : .service).json.description)
      let root = try #require(YamlDocument(file.read().get()).root)
      #expect(try schema.problems(in: root.json.description) == [], "\(file.path)")
    }
  }

  @Test func `a file that uses every key is valid by the schema`() throws {
    let schema = try JSONSchemaCheck(FileSchema.service.json.description)
    let root = try #require(YamlDocument(Array(WholeServiceTests.yaml.utf8)).root)
    #expect(try schema.problems(in: root.json.description) == [])
    let configuration = try JSONSchemaCheck(FileSchema.configuration.json.description)
    let settings = try #require(YamlDocument(Array(ConfigurationFileTests.whole.utf8)).root)
    #expect(try configuration.problems(in: settings.json.description) == [])
  }

  @Test(arguments: 0..<4) func `the reader refuses everything that the schema refuses`(batch: Int) throws {
    let schema = try JSONSchemaCheck(FileSchema.service.json.description)
    var refused = 0
    for seed in batch * 60..<(batch + 1) * 60 {
      var made = GeneratedCollection(seed: UInt64(seed))
      let content = made.content()
      let service = try #require(content.services.first.flatMap { content.whole($0) })
      #expect(try schema.problems(in: service.json.description) == [], "seed \(seed)")
      var random = SeededGenerator(seed: UInt64(seed))
      for _ in 0..<5 {
        let damaged = service.json.damaged(using: &random)
        let isRefused = try !schema.problems(in: damaged.description).isEmpty
        guard isRefused else { continue }
        refused += 1
        let id = service.service.id
        let findings = diagnostics(in: YamlPrinter.members(damaged), path: "services/\(id).yaml", today: nil)
        #expect(findings.contains { $0.severity == .error }, "seed \(seed): \(damaged)")
      }
    }
    #expect(refused > 100)
  }

  @Test(arguments: [
    ("format: 2", "/format"), ("id: 대문", "/id"), ("type: shop", "/type"), ("lang: Korean", "/lang"),
    ("name: []", "/name"), ("tpye: service", "tpye is not known"), ("url: ftp://a", "/url"), ("area: KR", "/area"),
    ("contacts: [{id: a}]", "has no kind"), ("faq: [{id: a, q: b, a: {english: c}}]", "/english"),
    ("review: {status: fine}", "/review/status"), ("status: null", ""), ("time_zone: KST", "/time_zone"),
    ("guides: [{id: a, title: b, steps: [c, {text: d}]}]", ""), ("native_name: 2026", ""),
    ("contacts: [{id: a, kind: chat, value_status: not-published, hours: []}]", "/contacts/0/hours"),
    ("contacts: [{id: a, kind: chat, value_status: not-published, hours: 24/7}]", ""),
  ])
  func `an editor with the schema underlines an error at its location`(line: String, problem: String) throws {
    let schema = try JSONSchemaCheck(FileSchema.service.json.description)
    let key = line.prefix { $0 != ":" }
    let rest = service("").split(separator: "\n").filter { !$0.hasPrefix("\(key):") }
    let yaml = (rest + [line[...]]).joined(separator: "\n")
    let found = try schema.problems(in: #require(YamlDocument(Array(yaml.utf8)).root).json.description)
    #expect(problem.isEmpty ? found.isEmpty : found.contains { $0.contains(problem) }, "\(found)")
  }
}

extension JSONValue {
  /// With one thing in it changed into something else, deep down more often than not.
  fileprivate func damaged(using random: inout SeededGenerator) -> JSONValue {
    switch self {
    case .object(var members) where !members.isEmpty && Int.random(in: 0..<8, using: &random) > 0:
      let index = members.indices.randomElement(using: &random)!
      switch Int.random(in: 0..<6, using: &random) {
      case 0: members.remove(at: index)
      case 1: members[index].key += "x"
      default: members[index].value = members[index].value.damaged(using: &random)
      }
      return .object(members)
    case .array(var values) where !values.isEmpty && Int.random(in: 0..<8, using: &random) > 0:
      let index = values.indices.randomElement(using: &random)!
      values[index] = values[index].damaged(using: &random)
      return .array(values)
    default:
      let others: [JSONValue] = [
        .null, [], ["x"], ["x": "y"], "", "x", "X y", "2026-13-01", "2026-01-01", 7, .number(0.5), true, "ko", "kr",
        "24/7",
        "https://a.b", "verified", "phone",
      ]
      return others.randomElement(using: &random)!
    }
  }
}
