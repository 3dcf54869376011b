import Foundation
import HelpContent
import HelpFiles
import HelpSearch
import HelpSystem
import HelpViewModel
import TestSupport
import Testing

@testable import helpdeck

@Suite("Explained codes") struct ExplanationTests {
  private static let today = CalendarDate("2026-11-20")

  /// The codes that `check --stale` finds in these files, or the configuration in them.
  private static func codes(of files: [ExampleFile]) throws -> Set<DiagnosticCode> {
    if files[0].name == "config.yaml", let bytes = files[0].bytes {
      let file = ConfigurationFile("config.yaml", .success(bytes))
      return Set(Configuration(GlobalChoices(), Environment([:]), files: [file]).diagnostics.map(\.code))
    }
    let folder = try TemporaryFolder()
    for file in files {
      let place = URL(filePath: "\(folder.path)/\(file.name)")
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      if let bytes = file.bytes {
        try Data(bytes).write(to: place)
      } else if case .link(let target) = file.content {
        try FileManager.default.createSymbolicLink(atPath: place.path(), withDestinationPath: target)
      }
    }
    let engines = SearchEngineFactory(folder: { nil }, version: "", zones: .ofSystem(fixing: nil))
    let check = ContentCheck(
      today: today, stale: true,
      judge: { searches, library in
        let engine = engines.engine(for: library, waits: true)
        return searches.map(SearchExpectationChecker(engine, fallback: library.collection.language).verdict)
      }, timeZoneExists: TimeZoneDatabase.exists)
    return Set(try check.results(in: [.folder(folder.path)]).diagnostics.map(\.code))
  }

  @Test func `every code is explained, each once and in its order`() {
    #expect(CodeExplanation.all.map(\.code) == DiagnosticCode.allCases)
  }

  @Test(arguments: CodeExplanation.all.indices)
  func `the example before has the code and no other, and the one after has none`(
    index: Int
  ) throws {
    let explanation = CodeExplanation.all[index]
    let before = try Self.codes(of: explanation.before)
    // It counts findings of other codes.
    let others: Set<DiagnosticCode> = explanation.code == .moreDiagnostics ? [.badIdentifier] : []
    #expect(before == others.union([explanation.code]), "\(explanation.code.rawValue): \(before)")
    #expect(try Self.codes(of: explanation.after) == [], "\(explanation.code.rawValue)")
  }

  @Test(arguments: CodeExplanation.all.indices) func `every explanation has words of its own in every language`(
    index: Int
  ) {
    let words = InterfaceLanguage.allCases.map { CodeExplanation.all[index].words(in: $0) }
    #expect(words.allSatisfy { !$0.isEmpty } && Set(words).count == words.count)
  }

  @Test(arguments: ["HD030", "hd030", "30", "030"]) func `a code is found as people type it`(typed: String) {
    #expect(DiagnosticCode(typed: typed) == .badHours)
  }

  @Test(arguments: ["HD999", "HD", "", "-3", "hours", "99999999999999999999"]) func `other words are no codes`(
    typed: String
  ) {
    #expect(DiagnosticCode(typed: typed) == nil)
    #expect(ExplanationReport(typed, in: .english) == nil)
  }

  @Test func `a code is shown with its example, and characters that nobody sees by their names`() throws {
    let report = try #require(ExplanationReport("HD061", in: .english))
    #expect(
      TextStyle().render(report.lines) == """
        HD061 · warning
        Characters that nobody sees get in the way of copying and searching. Remove them.

        before · services/shop.yaml
            alert: "Closed<U+200E> today"

        after · services/shop.yaml
            alert: "Closed today"

        """)
  }
}
