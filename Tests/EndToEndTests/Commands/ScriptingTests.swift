import Subprocess
import TestSupport
import Testing

@Suite("Use in scripts", .runsPrograms) struct ScriptingTests {
  static let listings = [
    "search 환불 -n 40", "list", "list contacts", "list guides", "list faq", "list facts", "list sources", "contacts",
    "contacts --open-now --at 2026-11-20T14:32+09:00",
  ]

  @Test(arguments: listings) func `the first column of a plain listing is a reference that show accepts`(
    listing: String
  ) async throws {
    let lines = try await run(listing.split(separator: " ").map(String.init) + ["--plain"]).output.split(
      separator: "\n")
    #expect(!lines.isEmpty)
    for reference in Set(lines.map { $0.prefix { $0 != "\t" } }).sorted().prefix(8) {
      let shown = try await run(["show", String(reference), "--plain"])
      #expect(shown.status == .exited(0), "\(reference)")
      #expect(shown.output.hasPrefix("\(reference)\t"), "\(reference)")
    }
  }

  @Test func `import shows its progress on a terminal only`() async throws {
    let rows = (0..<10_000).map { "r\($0),What is \($0)?,It is \($0).\n" }
    let folder = try TemporaryFolder(["table.csv": "id,question,answer\n" + rows.joined()])
    let environment = ["HOME": folder.path, "LANG": "en_US.UTF-8", "TERM": "xterm", "XDG_DATA_DIRS": folder.path]
    let command = "\(BuiltBinary.path) import --from csv \(folder.path)/table.csv -o \(folder.path)"
    let terminal = try PseudoTerminal()
    #expect(try await terminal.run("\(command)/a", environment: environment) == 0)
    #expect(String(decoding: terminal.written, as: UTF8.self).contains(/\d+ ?%/))
    let silent = try PseudoTerminal()
    #expect(try await silent.run("\(command)/b 2> \(folder.path)/said", environment: environment) == 0)
    #expect(silent.written == [])
    #expect(try !folder.read("said").contains(/%|\r/))
  }

  private func run(_ arguments: [String]) async throws -> Program {
    try await Program.run(
      BuiltBinary.path, arguments,
      environment: [
        "LANG": "ko_KR.UTF-8", "HOME": "/nonexistent", "PATH": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent",
      ])
  }
}
