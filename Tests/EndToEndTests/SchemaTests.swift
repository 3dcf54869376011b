import Subprocess
import TestSupport
import Testing

@Suite(.fewAtOnce) struct `Schemas of the output` {
  static let commands = [
    "search 환불 --json", "search zzzqqq --json", "list --json", "list tags --json",
    "list sources --json",
    "contacts --json", "show spotify --json", "show spotify/facts/refund-time --json",
    "show spotify --section faq --json",
    "show migu-membership/contacts/hotline --json", "show millie-library --section guides --json",
    "copy migu-membership/contacts/hotline --print --json", "check --json",
    "open public-helplines/contacts/consumer-online --print --json",
    "copy spotify/faq/refund-time --as html --print --json",
    "check --json --stale --today 2029-01-01 BAD",
    "config show --json", "config path --json", "doctor --json", "import --from csv TABLE -o OUT --json",
    "export --to vcard -o OUT.vcf --json",
  ]

  @Test(arguments: commands) func `what a command prints is as its schema says`(command: String) async throws {
    let folder = try TemporaryFolder(["services/bad.yaml": "format: 3\n"])
    try folder.write("table.csv", "question,answer\nWhen?,Now\n,lost\n")
    let places = ["BAD": folder.path, "TABLE": "\(folder.path)/table.csv", "OUT": "\(folder.path)/out"]
    let arguments = command.split(separator: " ").map { word in
      places[String(word)] ?? (word == "OUT.vcf" ? "\(folder.path)/out.vcf" : String(word))
    }
    let printed = try await run(arguments)
    let schema = try JSONSchemaCheck(try await run(["schema", "json-output"]).output)
    #expect(try schema.problems(in: printed.output) == [])
  }

  @Test(arguments: ["service", "collection", "config", "json-output"]) func `there is a schema of each`(
    what: String
  ) async throws {
    let printed = try await run(["schema", what])
    #expect(printed.status == .exited(0))
    #expect(printed.output.hasPrefix("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"))
  }

  private func run(_ arguments: [String]) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, arguments, environment: ["LANG": "ko_KR.UTF-8", "HOME": "/nonexistent", "PATH": "/nonexistent"])
  }
}
