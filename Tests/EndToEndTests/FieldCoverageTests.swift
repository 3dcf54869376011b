import Foundation
import Testing

/// `FieldCoverage/` has every field of the content. A field of the schema that is missing in the sample, in the
/// compiled form, in the JSON export, in `show` or in the search document fails a test here.
@Suite("Every field of the content", .runsPrograms) struct FieldCoverageTests {
  @Test func `is in the sample, is compiled and is exported as JSON`() async throws {
    let schema = try await Self.schema()
    let exported = try Self.json(await Self.run("export", "--to", "json"))
    let services = try #require(exported["services"] as? [[String: Any]])
    #expect(schema.keys.subtracting(schema.fields(in: services[0]).keys) == ["service.overlay"])
  }

  @Test func `is shown as JSON`() async throws {
    let schema = try await Self.schema()
    let shown = try Self.json(await Self.run("show", "--json", "shop"))
    let missing = schema.keys.subtracting(schema.fields(in: try #require(shown["entry"] as? [String: Any])).keys)
    // An item has its reference there instead of its id, and the rules of opening hours are one expression.
    let ids = ["contact.id", "guide.id", "faq.id", "fact.id", "note.id"]
    #expect(
      missing == Set(ids + ["service.overlay", "service.format", "hours.open", "hours.unknown", "hours.closed"]))
  }

  /// Texts left out of the search document on purpose.
  private static let notSearched: Set = [
    "guide.group", "fact.unit", "phone.e164", "phone.extension", "review.by", "source.title",
  ]

  @Test func `with a text is found by it`() async throws {
    for (key, text) in try await Self.texts() where !Self.notSearched.contains(key) {
      let found = try await Self.run("search", "--json", text)
      let results = try #require(Self.json(found)["results"] as? [[String: Any]])
      #expect(!results.isEmpty, "\(key): \(text)")
    }
  }

  /// Texts that serve search and other programs.
  private static let notPrinted: Set = [
    "service.aliases", "contact.purpose", "contact.networks", "guide.group", "step.ui", "faq.ask_also", "fact.unit",
    "phone.e164", "review.by",
  ]

  @Test func `with a text is printed for people`() async throws {
    var printed = ""
    for entry in ["", "/contacts/hotline", "/guides/pay", "/faq/refund", "/facts/days", "/notes/before"] {
      printed += try await Self.run("show", "shop\(entry)")
    }
    for (key, text) in try await Self.texts() where !Self.notPrinted.contains(key) {
      #expect(printed.contains(text), "\(key): \(text)")
    }
  }

  @Test(arguments: ["copy --field text --print", "browse --snapshot 120x200", "export --to md", "export --to txt"])
  func `with a text reaches a person in the reader, by copying and by exporting`(way: String) async throws {
    let command = way.split(separator: " ").map(String.init)
    var reached = ""
    for entry in ["", "/contacts/hotline", "/guides/pay", "/faq/refund", "/facts/days", "/notes/before"] {
      reached += try await Self.run(command + ["shop\(entry)"])
    }
    // A customer is not told where an answer comes from.
    let others = Self.notPrinted.union(command[0] == "browse" ? [] : ["source.title"])
    let missing = try await Self.texts().filter { !others.contains($0.key) && !reached.contains($0.text) }
    #expect(missing.map(\.key) == [])
  }

  private static func texts() async throws -> [(key: String, text: String)] {
    let schema = try await schema()
    let exported = try json(await run("export", "--to", "json"))
    let services = try #require(exported["services"] as? [[String: Any]])
    let texts = schema.fields(in: services[0]).filter { schema.textKeys.contains($0.key) }
    #expect(texts.count > 40)
    return texts.flatMap { key, texts in texts.map { (key, $0) } }
  }

  private static func schema() async throws -> ContentSchema {
    try ContentSchema(json(await run("schema", "service")))
  }

  private static func run(_ arguments: String...) async throws -> String { try await run(arguments) }

  private static func run(_ arguments: [String]) async throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "FieldCoverage").path()
    let printed = try await Program.run(
      BuiltBinary.path, ["--config", "/dev/null", "-L", "en", "-d", folder] + arguments,
      environment: ["LANG": "C.UTF-8", "HOME": "/nonexistent", "HELPDECK_NOW": "2026-11-20T14:32"])
    return printed.output
  }

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

/// The schema of a service, by which its keys are found in JSON.
private struct ContentSchema {
  /// Entities by name, each with the schemas of its keys.
  private let entities: [String: [String: Any]]

  init(_ schema: [String: Any]) throws {
    let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
    entities = definitions.filter { !$0.key.hasPrefix("overlay-") }.compactMapValues {
      $0["properties"] as? [String: Any]
    }
  }

  /// Such as `contact.label`.
  var keys: Set<String> { Set(entities.flatMap { entity, keys in keys.keys.map { "\(entity).\($0)" } }) }

  var textKeys: Set<String> {
    keys.filter { key in
      let parts = key.split(separator: ".").map(String.init)
      return !Self.references(in: entities[parts[0]]?[parts[1]] as Any).isDisjoint(with: ["text", "string"])
    }
  }

  /// The keys in a service with the texts at each of them.
  func fields(in service: [String: Any]) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    collect(service, as: ["service"], into: &fields)
    return fields
  }

  private func collect(_ value: Any, as names: Set<String>, into fields: inout [String: [String]]) {
    if let array = value as? [Any] { for element in array { collect(element, as: names, into: &fields) } }
    guard let object = value as? [String: Any] else { return }
    for (entity, keys) in entities where names.contains(entity) {
      for (key, value) in object where !(value is NSNull) {
        guard let schema = keys[key] else { continue }
        fields["\(entity).\(key)", default: []] += Self.texts(in: value)
        collect(value, as: Self.references(in: schema), into: &fields)
      }
    }
  }

  private static func texts(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let array as [Any]: array.flatMap(texts)
    case let object as [String: Any]: (object["en"] as? String).map { [$0] } ?? []
    default: []
    }
  }

  /// The names of the definitions that a schema refers to.
  private static func references(in schema: Any) -> Set<String> {
    switch schema {
    case let array as [Any]: Set(array.flatMap(references))
    case let object as [String: Any]:
      Set(object.filter { $0.key != "$ref" }.values.flatMap(references)).union(
        (object["$ref"] as? String).map { [String($0.split(separator: "/").last ?? "")] } ?? [])
    default: []
    }
  }
}
