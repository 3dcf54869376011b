import Foundation
import HelpContent
import HelpViewModel
import TestSupport
import Testing

@testable import HelpFiles

/// The steps of the checklist "add a rule" in the page of HelpContent that a test can check.
@Suite("Diagnostic checklist") struct DiagnosticChecklistTests {
  /// Of folders with several files; single files are in `DiagnosticCodeTests`.
  struct FolderExample: CustomTestStringConvertible, Sendable {
    let code: DiagnosticCode
    let files: [String: String]

    var testDescription: String { code.rawValue }
  }

  private static let collection = "format: 1\nid: all\ntitle: All\nlang: en\n"
  private static let search = "format: 1\nsearches:\n  - {type: a, first: shop}\n"
  private static let reviewed = service("").replacing("review: {status: unverified}", with: "review: ")

  static let folders = [
    FolderExample(
      code: .holidays,
      files: [
        "services/shop.yaml": service(
          """
          contacts:
            - {id: a, kind: chat, value_status: not-published, hours: {closed: [PH], time_zone: Asia/Seoul}}
          """)
      ]),
    FolderExample(
      code: .stale,
      files: [
        "services/shop.yaml": reviewed.replacing(
          "review: ",
          with: "review: {status: verified, verified: 2026-01-01, sources: [{kind: official, url: \"https://a.kr\"}]}")
      ]),
    FolderExample(
      code: .oldTranslations,
      files: [
        "services/shop.yaml": reviewed.replacing(
          "review: ", with: "review: {status: unverified, revised: 2026-02-01, translated: 2026-01-01}")
      ]),
    FolderExample(
      code: .unknownCategory,
      files: ["collection.yaml": collection, "services/shop.yaml": service("category: none")]),
    FolderExample(
      code: .unknownOrder,
      files: ["collection.yaml": collection + "order: [none]\n", "services/shop.yaml": service("")]),
    FolderExample(code: .fileExtension, files: ["services/shop.yml": service("")]),
    FolderExample(
      code: .overlayOfNothing, files: ["services/shop.yaml": "format: 1\nid: shop\noverlay: true\nname: Shop\n"]),
    FolderExample(
      code: .emptySearch,
      files: ["services/shop.yaml": service(""), "searches.yaml": "format: 1\nsearches:\n  - {type: a}\n"]),
    FolderExample(
      code: .duplicateSearch,
      files: ["services/shop.yaml": service(""), "searches.yaml": search + "  - {type: a, finds: shop}\n"]),
    FolderExample(code: .searchFails, files: ["services/shop.yaml": service(""), "searches.yaml": search]),
  ]

  /// Those that no text of content can have.
  private static let others: [[Diagnostic]] = [
    diagnostics(in: [0xFF], path: "services/shop.yaml"),
    diagnostics(in: [UInt8](repeating: 0x23, count: YamlDocument.maxFileSize + 1), path: "services/shop.yaml"),
    diagnostics(in: service((0..<600).map { "x\($0): 1" }.joined(separator: "\n"))),
    ConfigurationFile("config.yaml", .failure(.vanished)).diagnostics,
    ConfigurationFile("config.yaml", .success(Array("data: {paths: [help]}".utf8))).diagnostics,
    // Their rules need the commands of the browser; ConfigurationTests of helpdeck has the examples.
    [
      Diagnostic(file: "config.yaml", .badKeys("", .empty)),
      Diagnostic(file: "config.yaml", .keyConflict("a", with: "ab", firstLine: 1)),
      Diagnostic(file: "config.yaml", .keysTakenAway("gg", from: "g", command: "top")),
    ],
  ]

  private static func run(_ example: FolderExample) throws -> [Diagnostic] {
    let folder = try TemporaryFolder(example.files)
    let check = ContentCheck(
      today: CalendarDate("2026-11-20"), stale: true,
      judge: { searches, _ in
        searches.map { search in
          SearchVerdict(
            search, rank: nil,
            failures: search.expectations.map { Located(.notFound(Reference("shop")!), at: $0.location) })
        }
      })
    return try check.results(in: [.folder(folder.path)]).diagnostics
  }

  private static func all() throws -> [Diagnostic] {
    let files = DiagnosticCodeTests.files.flatMap { HelpFilesTests.diagnostics(in: $0.yaml) }
    return files + (try folders.flatMap(run)) + others.joined()
  }

  @Test(arguments: folders) func `a folder shows its code`(example: FolderExample) throws {
    #expect(try Self.run(example).contains { $0.code == example.code })
  }

  @Test func `every code has an example`() throws {
    let shown = Set(try Self.all().map(\.code))
    #expect(DiagnosticCode.allCases.filter { !shown.contains($0) } == [])
  }

  @Test func `numbers are given in order, each once`() {
    let numbers = DiagnosticCode.allCases.map { Int($0.rawValue.dropFirst(2)) }
    #expect(numbers == Array(1...DiagnosticCode.allCases.count))
    #expect(DiagnosticCode.allCases.allSatisfy { $0.rawValue.hasPrefix("HD0") && $0.rawValue.count == 5 })
  }

  @Test func `every diagnostic has words of its own in every language`() throws {
    for diagnostic in try Self.all() {
      let messages = InterfaceLanguage.allCases.map { diagnostic.kind.localized(in: $0).message }
      #expect(messages.allSatisfy { !$0.isEmpty }, "\(diagnostic.code): \(messages)")
      #expect(Set(messages).count == messages.count, "\(diagnostic.code): \(messages)")
    }
  }
}
