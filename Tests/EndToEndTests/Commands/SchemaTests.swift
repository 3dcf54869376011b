import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("Output schemas", .runsPrograms) struct SchemaTests {
  /// Words in capitals are replaced by paths in a folder made for the test.
  static let commands = [
    "search 환불", "search zzzqqq", "search refund -k contact -n 1", "search service:nosuch x", "search refnud",
    "list", "list contacts", "list guides", "list faq", "list facts", "list tags", "list categories", "list languages",
    "list sources", "list sources --add-data ABOVE", "contacts", "contacts --open-now --at 2026-11-20T14:32+09:00",
    "show spotify", "show spotify/facts/refund-time", "show spotify/faq/refund-possible",
    "show spotify --section faq", "show migu-membership/contacts/hotline", "show spotify/guides/request-refund",
    "show public-helplines/notes/lunch-1372", "show public-helplines", "show millie-library --section guides",
    "copy migu-membership/contacts/hotline --print", "copy spotify", "copy spotify/faq/refund-time --as html --print",
    "check", "check --explain HD030", "check --explain", "check --untranslated", "check --stale --today 2029-01-01 BAD",
    "changes BAD EDITED", "pull BAD", "edit bad -d EDITED",
    "open public-helplines/contacts/consumer-online --print",
    "config show", "config path", "config get keys.gg", "config --config WRONG", "doctor",
    "import --from csv TABLE -o OUT", "import --update --from csv TABLE -o OUT",
    "import --from json ALL -o COPY", "export --to vcard -o CARDS",
    "export --to json -o ALL",
  ]

  @Test(arguments: ["ko", "en", "zh-Hans"])
  func `the JSON output of every command is valid by its schema, also for an independent validator`(
    language: String
  ) async throws {
    let folder = try Self.folder()
    let schema = try await run(["schema", "json-output"], in: folder).output
    let check = try JSONSchemaCheck(schema)
    var documents: [String] = []
    for command in Self.commands.sorted(by: { a, _ in a.hasPrefix("export") }) {
      let arguments = command.split(separator: " ").map { word in
        word.allSatisfy(\.isUppercase) ? "\(folder.path)/\(word.lowercased())" : String(word)
      }
      let printed = try await run(arguments + ["--json", "-L", language], in: folder)
      #expect(printed.output.hasSuffix("}\n"), "\(command): \(printed.errors)")
      guard !printed.output.isEmpty else { continue }
      #expect(try check.problems(in: printed.output) == [], "\(command)")
      documents.append(printed.output)
    }
    let batch = try await Program.run(
      "/bin/sh", ["-c", "printf '환불\\n\\nrefund\\n' | '\(BuiltBinary.path)' search --batch -L \(language)"],
      environment: Self.alone(folder))
    documents += batch.output.split(separator: "\n").map { $0 + "\n" }
    #expect(documents.count >= Self.commands.count + 3)
    #expect(try Self.types(documents) == Self.describedTypes(schema))
    try folder.write("documents", documents.joined())
    try folder.write("schema", schema)
    #expect(try await judged(in: folder) == "")
  }

  @Test(arguments: ["service", "collection", "config", "json-output"]) func `every kind of JSON output has a schema`(
    what: String
  ) async throws {
    let folder = try Self.folder()
    let printed = try await run(["schema", what], in: folder)
    #expect(printed.status == .exited(0))
    #expect(printed.output.hasPrefix("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"))
    try folder.write("schema", printed.output)
    try folder.write("documents", "")
    #expect(try await judged(in: folder) == "")
  }

  /// The errors that Python's jsonschema reports for the schema and for each document.
  private func judged(in folder: TemporaryFolder) async throws -> String {
    let script = """
      import json, sys
      from jsonschema import Draft7Validator
      schema = json.load(open(sys.argv[1]))
      Draft7Validator.check_schema(schema)
      judge = Draft7Validator(schema)
      for line in open(sys.argv[2]):
          for error in judge.iter_errors(json.loads(line)):
              print(line[:60], error.message[:300])
      """
    let program = try await Program.run(
      "/usr/bin/python3", ["-c", script, "\(folder.path)/schema", "\(folder.path)/documents"],
      environment: ["LANG": "C.UTF-8"])
    return program.output + program.errors
  }

  private static func types(_ documents: [String]) throws -> Set<String> {
    Set(
      try documents.compactMap { document in
        (try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])?["type"] as? String
      })
  }

  private static func describedTypes(_ schema: String) throws -> Set<String> {
    let whole = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
    let types = (whole?["oneOf"] as? [[String: Any]] ?? []).compactMap { document in
      ((document["properties"] as? [String: Any])?["type"] as? [String: Any])?["enum"] as? [String]
    }
    return Set(types.flatMap(\.self))
  }

  private static func folder() throws -> TemporaryFolder {
    let service = serviceFile("bad", name: "Bad")
    let folder = try TemporaryFolder([
      "bad/services/bad.yaml": "format: 3\n", "edited/services/bad.yaml": service,
      "above/services/spotify.yaml": "format: 1\nid: spotify\noverlay: true\nlang: ko\nname: 스포티\n",
      "table": "question,answer\nWhen?,Now\n,lost\n", "wrong": "ui: {ascii: yes}\nthme: dark\n",
    ])
    try folder.install("spoil", "echo 'nmae: x' >> \"$1\"")
    return folder
  }

  private static func alone(_ folder: TemporaryFolder) -> [String: String] {
    [
      "LANG": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "XDG_DATA_DIRS": "/nonexistent",
      "VISUAL": "\(folder.path)/spoil", "HELPDECK_NOW": "2026-11-20T14:32",
    ]
  }

  private func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> Program {
    try await Program.run(BuiltBinary.path, arguments, environment: Self.alone(folder))
  }
}
