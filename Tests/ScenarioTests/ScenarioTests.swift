import Foundation
import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel
import Testing

/// Screens compared with transcripts. `HELPDECK_RECORD=1 swift test --filter Scenarios` rewrites them; the diff shows
/// the change.
@Suite("Scenarios") struct ScenarioTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")
  static let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    .filter { $0.hasSuffix(".scenario") }.sorted()

  @Test func `the folder of scenarios is not empty`() { #expect(Self.names?.isEmpty == false) }

  @Test(arguments: names ?? []) func `each step of a scenario shows the expected screen`(name: String) throws {
    let file = Self.folder.appending(path: name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let seen = try Scenario.replay(written, context: .starter())
    if ProcessInfo.processInfo.environment["HELPDECK_RECORD"] == "1" {
      try seen.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(seen == written)
  }
}

extension TimeZoneDatabase {
  /// Clocks that change on no day.
  static let forScenarios = TimeZoneDatabase { name in
    ["Asia/Seoul": 9, "Asia/Shanghai": 8][name].map { ZoneOffsets(fixed: $0 * 3_600) }
  }
}

extension BrowserContext {
  /// The starter content that the binary carries.
  static func starter() throws -> BrowserContext {
    let read = try ContentLoader(today: nil).load([.starter])
    return BrowserContext(
      library: read.library, engine: IndexedSearchEngine(indexing: read.library), zones: .forScenarios)
  }

  /// The starter content where every layer can be opened: texts have QR codes, and a file has an error.
  static func starterWithEveryLayer() throws -> BrowserContext {
    let starter = try starter()
    let errors = (1...40).map { line in
      Diagnostic(file: "shop.yaml", at: .init(line: line, column: 1), .emptyText)
    }
    return BrowserContext(
      library: starter.library, engine: starter.engine, zones: .forScenarios,
      encodeQRCode: { text in
        QRCode(text, size: 21, dark: (0..<441).map { $0.isMultiple(of: 3) }).map { .success($0) }
          ?? .failure(.unavailable)
      }, diagnostics: errors)
  }
}
