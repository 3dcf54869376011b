import Foundation
import Subprocess
import TestSupport
import Testing

/// Texts as people hand them in, imported, checked and shown by the real program; `Tests/README.md` has the table.
///
/// `HELPDECK_RECORD=1 swift test --filter ImportedTextsTests` rewrites it.
@Suite("Imported texts", .runsPrograms) struct ImportedTextsTests {
  @Test func `every line of every text is in the draft or reported, and the table has the counts`() async throws {
    var rows: [String] = []
    for text in try ImportedText.all {
      let (counts, nowhere) = try await Self.trial(of: text)
      #expect(nowhere == [], "\(text.name)")
      rows.append("| `\(text.name)` | \(counts.map(String.init).joined(separator: " | ")) | \(nowhere.count) |")
    }
    let isSame = try DocumentationPage.tests.reads(Self.with(rows, in: DocumentationPage.tests.text))
    #expect(isSame, "the table of \(DocumentationPage.tests.rawValue) is another: \(rows.joined(separator: "\n"))")
  }

  /// Its lines, the questions, guides and lines to review made from them, the lines reported as left out, and those
  /// that were lost.
  private static func trial(of text: ImportedText) async throws -> ([Int], nowhere: [String]) {
    let folder = try TemporaryFolder()
    let out = "\(folder.path)/out"
    func run(_ arguments: String...) async throws -> Program {
      let program = try await Program.run(
        BuiltBinary.path, arguments,
        environment: ["LANG": "C.UTF-8", "HOME": folder.path, "XDG_DATA_DIRS": folder.path, "PATH": "/nonexistent"])
      #expect(program.status == .exited(0), "\(text.name): \(arguments) \(program.errors)")
      return program
    }
    let made = try await run("import", "--from", text.format, text.path, "-o", out, "--json")
    #expect(try await run("check", out, "--strict").output == "", "\(text.name)")
    let exported = try await run("export", "--to", "json", "-d", out).output
    let content = try JSONSerialization.jsonObject(with: Data(exported.utf8)) as? [String: Any] ?? [:]
    let services = content["services"] as? [[String: Any]] ?? []
    let screen = try await run("browse", "-d", out, "--snapshot", "100x30", "--keys", "3").output
    for service in services.prefix(1) {
      guard let question = (service["faq"] as? [[String: Any]])?.first?["q"] as? [String: String] else { continue }
      #expect(question.values.contains { screen.contains($0.prefix(4)) }, "\(text.name)")
    }
    var ledger = LineLedger()
    ledger.add(textsOf: content)
    for service in services {
      let file = "\(out)/services/\(service["id"] ?? "").yaml"
      ledger.add(draft: try String(contentsOfFile: file, encoding: .utf8))
    }
    ledger.add(messages: made.errors)
    let lines = try text.lines
    return (
      [
        lines.count, services.reduce(0) { $0 + ($1["faq"] as? [Any] ?? []).count },
        services.reduce(0) { $0 + ($1["guides"] as? [Any] ?? []).count }, ledger.comments, ledger.leftOut,
      ], lines.filter { !ledger.takes($0, as: text.format) }
    )
  }

  private static func with(_ rows: [String], in text: String) -> String {
    let head = "| text | lines | questions | guides | to decide | left out | lost |\n|---|--:|--:|--:|--:|--:|--:|\n"
    guard let start = text.range(of: head)?.upperBound else { return text }
    let end = text[start...].range(of: "\n\n")?.lowerBound ?? start
    return text[..<start] + rows.joined(separator: "\n") + text[end...]
  }
}

/// A file that is handed in, or a folder of Markdown.
private struct ImportedText {
  let name: String
  let format: String
  let path: String

  static var all: [ImportedText] {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ImportedTexts").path()
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
        ImportedText(
          name: name, format: name.split(separator: ".").dropFirst().last.map(String.init) ?? "md",
          path: "\(folder)/\(name)")
      }
    }
  }

  /// Those with anything in them; of a table without its head, of JSON its texts.
  var lines: [String] {
    get throws {
      let files =
        format == "md" ? try FileManager.default.contentsOfDirectory(atPath: path).map { "\(path)/\($0)" } : [path]
      return try files.flatMap { file in
        let data = try Data(contentsOf: URL(filePath: file))
        if format == "json" { return LineLedger.texts(in: try JSONSerialization.jsonObject(with: data)) }
        let lines = LineLedger.lines(of: String(decoding: data, as: UTF8.self)).filter {
          !$0.allSatisfy(\.isWhitespace)
        }
        return format == "csv" ? Array(lines.dropFirst()) : lines
      }
    }
  }
}
